/** What each party buys from whom, and which partners outside it could not do without. */
@NullMarked
package io.rendan.bottleneck.purchase;

import org.jspecify.annotations.NullMarked;
