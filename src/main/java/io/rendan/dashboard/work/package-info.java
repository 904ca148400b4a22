/** Imports and runs: what is under way, what was, and what was wrong with the data. */
@NullMarked
package io.rendan.dashboard.work;

import org.jspecify.annotations.NullMarked;
