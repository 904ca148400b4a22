/** The kernels behind JGraphT's own interfaces, over a view of a graph. */
@NamedInterface("jgrapht")
@NullMarked
package io.rendan.algorithm.jgrapht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
