/**
 * Graphs in compressed sparse rows, how they are built and weighed, and their random counterparts
 * with the same degrees.
 */
@NamedInterface("graph")
@NullMarked
package io.rendan.algorithm.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
