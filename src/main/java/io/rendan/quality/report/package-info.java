/** Inspections of imported data, and what they said: kept in the graph, listed, filtered. */
@NullMarked
package io.rendan.quality.report;

import org.jspecify.annotations.NullMarked;
