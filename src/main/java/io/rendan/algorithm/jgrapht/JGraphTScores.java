package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.centrality.Brokerage;
import io.rendan.algorithm.centrality.Closeness;
import io.rendan.algorithm.centrality.ClosenessMeasure;
import io.rendan.algorithm.centrality.CoreNumbers;
import io.rendan.algorithm.centrality.PageRank;
import io.rendan.algorithm.centrality.PageRankParameters;
import io.rendan.algorithm.centrality.SampledBetweenness;
import io.rendan.algorithm.centrality.SampledBetweennessParameters;
import io.rendan.algorithm.centrality.Triangles;
import io.rendan.algorithm.centrality.TrianglesResult;
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

    /**
     * Wraps what a kernel returned, for instance {@link Betweenness#compute(CompressedGraph,
     * Parallel)}.
     */
    public JGraphTScores(double[] scores) {
        this.scores = scores;
    }

    /** Wraps whole numbers, for instance {@link CoreNumbers#compute(CompressedGraph)}. */
    public JGraphTScores(int[] scores) {
        this(Arrays.stream(scores).asDoubleStream().toArray());
    }

    /** {@link Betweenness}: raw, every edge has length 1. */
    public static JGraphTScores betweenness(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Betweenness.compute(view.graph(), parallel));
    }

    /** {@link Betweenness}: raw, weights are lengths, as JGraphT takes them. */
    public static JGraphTScores betweennessByLength(JGraphTView view, Parallel parallel) {
        CompressedGraph graph = view.graph();
        return new JGraphTScores(Betweenness.compute(graph, graph.weights(), parallel));
    }

    /** {@link SampledBetweenness}: shares of all pairs, every edge has length 1. */
    public static JGraphTScores sampledBetweenness(
            JGraphTView view, SampledBetweennessParameters parameters, Parallel parallel) {
        return new JGraphTScores(
                SampledBetweenness.compute(view.graph(), parameters, parallel).share());
    }

    /** {@link ClosenessMeasure#CLASSIC} {@link Closeness}, along the edges, in steps. */
    public static JGraphTScores closeness(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(
                Closeness.compute(view.graph(), ClosenessMeasure.CLASSIC, parallel));
    }

    /** {@link ClosenessMeasure#HARMONIC} {@link Closeness}, along the edges, in steps. */
    public static JGraphTScores harmonicCloseness(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(
                Closeness.compute(view.graph(), ClosenessMeasure.HARMONIC, parallel));
    }

    /** {@link PageRank}. */
    public static JGraphTScores pageRank(
            JGraphTView view, PageRankParameters parameters, Parallel parallel) {
        return new JGraphTScores(PageRank.compute(view.graph(), parameters, parallel).rank());
    }

    /** {@link TrianglesResult#localClustering}. */
    public static JGraphTScores localClustering(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Triangles.compute(view.graph(), parallel).localClustering());
    }

    /** {@link CoreNumbers}. */
    public static JGraphTScores coreNumbers(JGraphTView view) {
        return new JGraphTScores(CoreNumbers.compute(view.graph()));
    }

    /** Burt's constraint, {@link Brokerage}; NaN for a vertex without contacts. */
    public static JGraphTScores constraint(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Brokerage.compute(view.graph(), parallel).constraint());
    }

    /** Burt's effective size, {@link Brokerage}. */
    public static JGraphTScores effectiveSize(JGraphTView view, Parallel parallel) {
        return new JGraphTScores(Brokerage.compute(view.graph(), parallel).effectiveSize());
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
