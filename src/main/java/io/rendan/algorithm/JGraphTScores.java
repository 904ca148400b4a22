package io.rendan.algorithm;

import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A number a node as JGraphT hands scores on; vertices are those of a {@link JGraphTView}. */
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
