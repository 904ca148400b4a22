/** Smaller pages: zero distance, alerts, and what to fund with a budget. */
@NullMarked
package io.rendan.dashboard.other;

import org.jspecify.annotations.NullMarked;
