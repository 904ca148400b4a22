/**
 * Graph kernels on primitive arrays; knows nothing of ecosystems.
 *
 * <p>A graph here is a {@link io.rendan.algorithm.graph.CompressedGraph}: compressed sparse rows,
 * nodes numbered from 0, neighbours sorted, no loops, no parallel edges. Every kernel is
 * deterministic: the same graph and seed give the same result to the last bit, whatever the number
 * of threads. Traversals are iterative, because ecosystems contain chains longer than a thread's
 * stack. A kernel stops within a tenth of a second when its thread is interrupted, and tells a
 * listener how far it is ({@link io.rendan.algorithm.Progress}).
 *
 * <p>Who knows JGraphT finds each kernel behind JGraphT's own interfaces, over a {@link
 * io.rendan.algorithm.jgrapht.JGraphTView}: scores ({@link
 * io.rendan.algorithm.jgrapht.JGraphTScores}), communities and weak components ({@link
 * io.rendan.algorithm.jgrapht.JGraphTClustering}), strong components ({@link
 * io.rendan.algorithm.jgrapht.JGraphTStrongComponents}), shortest paths ({@link
 * io.rendan.algorithm.jgrapht.JGraphTShortestPaths}), link prediction ({@link
 * io.rendan.algorithm.jgrapht.JGraphTLinkPrediction}) and cycles ({@link
 * io.rendan.algorithm.jgrapht.JGraphTCycles}). JGraphT has no interface for cut vertices and
 * bridges, dominators, rewiring, linear systems and cascades: those are asked directly, with the
 * view's graph.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.rendan.algorithm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
