/** Measures the graph kernels beside their peers; run with {@code mvn -Pbenchmark}. */
@NullMarked
package io.rendan.benchmark;

import org.jspecify.annotations.NullMarked;
