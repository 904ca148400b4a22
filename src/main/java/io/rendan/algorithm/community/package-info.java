/**
 * Leiden: communities of a graph by modularity or the constant Potts model, and how alike two
 * partitions are.
 */
@NamedInterface("community")
@NullMarked
package io.rendan.algorithm.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
