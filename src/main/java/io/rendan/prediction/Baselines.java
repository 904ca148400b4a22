package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.link.LinkIndex;
import io.rendan.algorithm.link.LinkPrediction;
import io.rendan.network.Window;

import java.util.Arrays;
import java.util.List;

/**
 * The usual link predictors as baselines on the same split: common neighbours, Adamic–Adar,
 * resource allocation, preferential attachment (the product of the degrees) and recency alone (how
 * lately both have signed a contract).
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
                of("preferentialAttachment", degrees(split.snapshot().ties()), split, sample),
                of("recency", recency(split.snapshot().activity()), split, sample));
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

    private static Baselines of(String name, PartyProduct product, Split split, PairSample sample) {
        return new Baselines(
                name,
                Arrays.stream(sample.keys()).mapToDouble(product::of).toArray(),
                product.first(split, HoldoutScan.FIRST));
    }

    private static PartyProduct degrees(CompressedGraph ties) {
        double[] degrees = new double[ties.nodeCount()];
        Arrays.setAll(degrees, ties::degree);
        return new PartyProduct(degrees);
    }

    /** 1/(1 + months since the last contract in either role). */
    private static PartyProduct recency(Activity activity) {
        double[] sold = activity.selling().idleYears();
        double[] bought = activity.buying().idleYears();
        double[] recency = new double[sold.length];
        Arrays.setAll(
                recency, party -> 1 / (1 + Window.MONTHS * Math.min(sold[party], bought[party])));
        return new PartyProduct(recency);
    }
}
