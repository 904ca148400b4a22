package io.rendan.bottleneck;

import io.rendan.algorithm.flow.Cascade;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is hit when a unit stops, by the cascade.
 *
 * @param units all that lose user revenue, largest loss first
 * @param segments user segments and what they lose, largest first; at most ten
 */
public record FailureImpact(List<Loss> units, List<Loss> segments) {

    /** Of how many a finding tells at most. */
    static final int LISTED = 10;

    /**
     * A part of the loss.
     *
     * @param party index of the unit or user segment
     * @param userRevenue that is lost there, a year
     * @param health what is left of the unit's output, 0–1; for a segment, of its purchases
     */
    public record Loss(int party, double userRevenue, double health) {}

    public FailureImpact {
        units = List.copyOf(units);
        segments = List.copyOf(segments);
    }

    /** The loss of the stopped unit's own sales is not counted. */
    static FailureImpact of(EcosystemNetwork network, Cascade cascade, int stopped) {
        double[] health = cascade.stop(stopped).health();
        health[stopped] = 1;
        double[] sold = network.supply().userRevenue();
        List<Loss> units =
                largest(
                        IntStream.range(0, health.length)
                                .filter(party -> health[party] < 1 && sold[party] > 0)
                                .mapToObj(
                                        party ->
                                                new Loss(
                                                        party,
                                                        sold[party] * (1 - health[party]),
                                                        health[party]))
                                .toList());
        CompressedGraph sellers = network.supply().sales().reversed();
        List<Loss> segments =
                largest(
                        IntStream.range(0, health.length)
                                .filter(network.parties()::isUserSegment)
                                .mapToObj(segment -> loss(sellers, segment, health))
                                .filter(loss -> loss.userRevenue() > 0)
                                .toList());
        return new FailureImpact(units, segments.stream().limit(LISTED).toList());
    }

    private static Loss loss(CompressedGraph sellers, int segment, double[] health) {
        double lost = sellers.sum(segment, (seller, paid) -> paid * (1 - health[seller]));
        double bought = sellers.strength(segment);
        return new Loss(segment, lost, bought > 0 ? 1 - lost / bought : 1);
    }

    private static List<Loss> largest(List<Loss> losses) {
        return losses.stream()
                .sorted(
                        Comparator.comparingDouble(Loss::userRevenue)
                                .reversed()
                                .thenComparingInt(Loss::party))
                .toList();
    }
}
