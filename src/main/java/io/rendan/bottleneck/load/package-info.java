/** Requests against capacity: what waits, how it arrives, and whether it rises. */
@NullMarked
package io.rendan.bottleneck.load;

import org.jspecify.annotations.NullMarked;
