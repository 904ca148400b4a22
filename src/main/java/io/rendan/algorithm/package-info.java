/**
 * Graph kernels on primitive arrays; knows nothing of ecosystems.
 *
 * <p>A graph here is a {@link io.rendan.algorithm.CompressedGraph}: compressed sparse rows, nodes
 * numbered from 0, neighbours sorted, no loops, no parallel edges. Every kernel is deterministic:
 * the same graph and seed give the same result to the last bit, whatever the number of threads.
 * Traversals are iterative, because ecosystems contain chains longer than a thread's stack.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.rendan.algorithm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
