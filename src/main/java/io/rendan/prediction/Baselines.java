package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.link.LinkIndex;
import io.rendan.algorithm.link.LinkPrediction;

import java.util.Arrays;
import java.util.List;

/**
 * The usual link predictors as baselines on the same split: common neighbours, Adamic–Adar,
 * resource allocation and preferential attachment (the product of the degrees).
 *
 * @param name of the predictor
 * @param scores one a sampled pair
 * @param first the pairs that it ranks first among all, best first
 */
record Baselines(String name, double[] scores, List<HoldoutScan.Ranked> first) {

    static List<Baselines> of(Split split, PairSample sample, Parallel parallel) {
        return List.of(
                of("commonNeighbours", LinkIndex.COMMON_NEIGHBOURS, split, sample, parallel),
                of("adamicAdar", LinkIndex.ADAMIC_ADAR, split, sample, parallel),
                of("resourceAllocation", LinkIndex.RESOURCE_ALLOCATION, split, sample, parallel),
                preferentialAttachment(split, sample));
    }

    private static Baselines of(
            String name, LinkIndex index, Split split, PairSample sample, Parallel parallel) {
        LinkPrediction prediction = LinkPrediction.prepare(split.snapshot().ties(), index);
        int[] smaller = Arrays.stream(sample.keys()).mapToInt(Pairs::first).toArray();
        int[] larger = Arrays.stream(sample.keys()).mapToInt(Pairs::second).toArray();
        return new Baselines(
                name,
                prediction.compute(smaller, larger, parallel),
                prediction.top(HoldoutScan.FIRST, split::isEvaluated, parallel).stream()
                        .map(pair -> HoldoutScan.Ranked.of(pair.a(), pair.b(), pair.score()))
                        .toList());
    }

    private static Baselines preferentialAttachment(Split split, PairSample sample) {
        CompressedGraph ties = split.snapshot().ties();
        double[] scores =
                Arrays.stream(sample.keys())
                        .mapToDouble(
                                key ->
                                        (double) ties.degree(Pairs.first(key))
                                                * ties.degree(Pairs.second(key)))
                        .toArray();
        return new Baselines(
                "preferentialAttachment",
                scores,
                PreferentialAttachment.first(split, HoldoutScan.FIRST));
    }
}
