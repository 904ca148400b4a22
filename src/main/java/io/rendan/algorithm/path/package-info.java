/** Shortest paths, counted, sampled or one by one, and short cycles. */
@NamedInterface("path")
@NullMarked
package io.rendan.algorithm.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
