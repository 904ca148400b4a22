package io.rendan.distance;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.UserBackedIncome;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Follows each segment's money by itself: {@code b^s = u^s + A b^s}, with u^s what segment s paid.
 * Since the system is linear, these add up to user-backed income. Cost: one solution a segment;
 * segments run side by side. Memory: at most {@code segmentsNamed} entries a party.
 */
final class SegmentTracer {

    /** Segments whose solutions are in memory at the same time. */
    private static final int SEGMENTS_A_BATCH = 16;

    private final EcosystemNetwork network;
    private final UserBackedIncome income;
    private final DistanceParameters parameters;
    private final Parallel parallel;
    private final int[] traced;
    private final int paying;

    SegmentTracer(
            EcosystemNetwork network,
            UserBackedIncome income,
            DistanceParameters parameters,
            Parallel parallel) {
        this.network = network;
        this.income = income;
        this.parameters = parameters;
        this.parallel = parallel;
        CompressedGraph purchases = network.supply().sales().reversed();
        int[] segments =
                IntStream.range(0, network.parties().size())
                        .filter(party -> purchases.degree(party) > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(party -> -purchases.strength(party)))
                        .mapToInt(party -> party)
                        .toArray();
        this.paying = segments.length;
        this.traced =
                Arrays.copyOf(segments, Math.min(segments.length, parameters.segmentsTraced()));
    }

    SegmentShares trace() {
        int size = network.parties().size();
        LargestShares largest = new LargestShares(size, parameters.segmentsNamed());
        for (int first = 0; first < traced.length; first += SEGMENTS_A_BATCH) {
            int batch = Math.min(SEGMENTS_A_BATCH, traced.length - first);
            double[][] solutions = new double[batch][];
            int start = first;
            parallel.forEach(batch, k -> solutions[k] = backedBy(traced[start + k]));
            for (int k = 0; k < batch; k++) {
                largest.add(traced[first + k], solutions[k], income.income());
            }
        }
        return largest.shares(traced.length, paying - traced.length);
    }

    private double[] backedBy(int segment) {
        CompressedGraph purchases = network.supply().sales().reversed();
        double[] paid = new double[network.parties().size()];
        purchases.forEachEdge(segment, (seller, amount) -> paid[seller] = amount);
        return income.trace(paid).x();
    }
}
