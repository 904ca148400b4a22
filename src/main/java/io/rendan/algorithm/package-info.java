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
 * <p>All are called alike. A kernel {@code X} is a class that does the work; its settings, if it
 * has any, are a record {@code XParameters} (or an enum where one choice is all: {@link
 * io.rendan.algorithm.link.LinkIndex}, {@link io.rendan.algorithm.centrality.ClosenessMeasure});
 * what comes out is an array with an entry a node or, where it is more than that, {@code XResult}
 * ({@link io.rendan.algorithm.component.Components} where two kernels answer the same question).
 * The call is
 *
 * <pre>X.compute(graph, [arrays by arc or node,] [nodes to begin from,] [parameters,] [runner])
 * </pre>
 *
 * <p>The runner is a {@link io.rendan.algorithm.Parallel}, threads with a listener, where the work
 * can be shared out, and a {@link io.rendan.algorithm.Progress}, a listener alone, which may be
 * left out, where it cannot. Kernels that are asked more than once about the same graph are
 * prepared first: {@code X.prepare(graph, …)} does what all questions share and {@code
 * compute(question, …)} answers one ({@link io.rendan.algorithm.flow.SparseSolver}, {@link
 * io.rendan.algorithm.flow.Cascade}, {@link io.rendan.algorithm.link.LinkPrediction}). A result too
 * large to be held goes to a visitor, the last argument ({@link
 * io.rendan.algorithm.graph.Rewiring}).
 *
 * <p>Each kernel serves a figure that users get or stands behind a door to JGraphT, which is where
 * shortest paths, weak components and sampled betweenness are asked for.
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
