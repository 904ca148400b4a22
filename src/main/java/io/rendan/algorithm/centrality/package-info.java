/**
 * How much of a network goes through a node, how near it is to the rest and how its neighbours hang
 * together.
 */
@NamedInterface("centrality")
@NullMarked
package io.rendan.algorithm.centrality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
