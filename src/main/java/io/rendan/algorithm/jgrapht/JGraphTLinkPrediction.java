package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.link.LinkIndex;
import io.rendan.algorithm.link.LinkPrediction;

import org.jgrapht.alg.interfaces.LinkPredictionAlgorithm;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.alg.util.Triple;

import java.util.List;
import java.util.stream.IntStream;

/**
 * {@link LinkPrediction} as JGraphT asks for it: the score of two vertices, 0 if they are tied
 * already. For the best of all pairs, ask the kernel.
 */
public final class JGraphTLinkPrediction implements LinkPredictionAlgorithm<Integer, Integer> {

    private final LinkPrediction prediction;
    private final Parallel parallel;

    /**
     * Prepares scores.
     *
     * @throws IllegalArgumentException if the graph is directed
     */
    public JGraphTLinkPrediction(JGraphTView view, LinkIndex index, Parallel parallel) {
        this.prediction = LinkPrediction.prepare(view.graph(), index);
        this.parallel = parallel;
    }

    @Override
    public double predict(Integer u, Integer v) {
        return prediction.compute(new int[] {u}, new int[] {v}, parallel)[0];
    }

    @Override
    public List<Triple<Integer, Integer, Double>> predict(List<Pair<Integer, Integer>> queries) {
        int[] first = queries.stream().mapToInt(Pair::getFirst).toArray();
        int[] second = queries.stream().mapToInt(Pair::getSecond).toArray();
        double[] scores = prediction.compute(first, second, parallel);
        return IntStream.range(0, scores.length)
                .mapToObj(i -> Triple.of(first[i], second[i], scores[i]))
                .toList();
    }
}
