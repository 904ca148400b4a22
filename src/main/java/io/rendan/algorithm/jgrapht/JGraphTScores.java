package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.centrality.Brokerage;
import io.rendan.algorithm.centrality.Closeness;
import io.rendan.algorithm.centrality.CoreNumbers;
import io.rendan.algorithm.centrality.PageRank;
import io.rendan.algorithm.centrality.SampledBetweenness;
import io.rendan.algorithm.centrality.Triangles;
import io.rendan.algorithm.graph.CompressedGraph;

import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A number a node as JGraphT hands scores on; vertices are those of a {@link JGraphTView}. Each
 * named door computes at once, costs what its kernel does and throws what its kernel throws.
 */
public final class JGraphTScores implements VertexScoringAlgorithm<Integer, Double> {

    private final double[] scores;

    /** Wraps what a kernel returned, for instance {@link Betweenness#unweighted}. */
    public JGraphTScores(double[] scores) {
        this.scores = scores;
    }

    /** Wraps whole numbers, for instance {@link CoreNumbers#of}. */
    public JGraphTScores(int[] scores) {
        this(Arrays.stream(scores).asDoubleStream().toArray());
    }

    /** {@link Betweenness#unweighted}: raw, every edge has length 1. */
    public static JGraphTScores betweenness(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Betweenness.unweighted(view.graph(), parallel));
    }

    /** {@link Betweenness#weighted}: raw, weights are lengths, as JGraphT takes them. */
    public static JGraphTScores betweennessByLength(JGraphTView view, Parallel parallel) {
        CompressedGraph graph = view.graph();
        return new JGraphTScores(Betweenness.weighted(graph, graph.weights(), parallel));
    }

    /** {@link SampledBetweenness}: shares of all pairs, every edge has length 1. */
    public static JGraphTScores sampledBetweenness(
            JGraphTView view, SampledBetweenness.Settings settings, Parallel parallel) {
        return new JGraphTScores(SampledBetweenness.of(view.graph(), settings, parallel).share());
    }

    /** {@link Closeness#of(CompressedGraph, Parallel)}, along the edges, in steps. */
    public static JGraphTScores closeness(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Closeness.of(view.graph(), parallel));
    }

    /** {@link Closeness#harmonic(CompressedGraph, Parallel)}, along the edges, in steps. */
    public static JGraphTScores harmonicCloseness(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Closeness.harmonic(view.graph(), parallel));
    }

    /** {@link PageRank}. */
    public static JGraphTScores pageRank(
            JGraphTView view, PageRank.Settings settings, Parallel parallel) {
        return new JGraphTScores(PageRank.of(view.graph(), settings, parallel).rank());
    }

    /** {@link Triangles#localClustering}. */
    public static JGraphTScores localClustering(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Triangles.localClustering(view.graph(), parallel));
    }

    /** {@link CoreNumbers}. */
    public static JGraphTScores coreNumbers(JGraphTView view) {
        return new JGraphTScores(CoreNumbers.of(view.graph()));
    }

    /** Burt's constraint, {@link Brokerage}; NaN for a vertex without contacts. */
    public static JGraphTScores constraint(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Brokerage.of(view.graph(), parallel).constraint());
    }

    /** Burt's effective size, {@link Brokerage}. */
    public static JGraphTScores effectiveSize(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Brokerage.of(view.graph(), parallel).effectiveSize());
    }

    @Override
    public Map<Integer, Double> getScores() {
        return IntStream.range(0, scores.length)
                .boxed()
                .collect(Collectors.toMap(node -> node, node -> scores[node]));
    }

    @Override
    public Double getVertexScore(Integer vertex) {
        if (vertex < 0 || vertex >= scores.length) {
            throw new IllegalArgumentException("no such vertex in graph: " + vertex);
        }
        return scores[vertex];
    }
}
