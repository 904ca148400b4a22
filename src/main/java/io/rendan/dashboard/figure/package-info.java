/** Drawings: what is drawn, and the same as a table, for those who cannot see or want to copy. */
@NullMarked
package io.rendan.dashboard.figure;

import org.jspecify.annotations.NullMarked;
