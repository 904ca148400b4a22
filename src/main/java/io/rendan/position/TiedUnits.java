package io.rendan.position;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The units that have ties, numbered on their own: partners, user segments and units without ties
 * would only be gone through for nothing.
 *
 * @param parties index of the party that each unit is
 * @param ties between them, weighted as in the collaboration layer; none is so slight that weights
 *     cannot be divided by their sum
 * @param partyCount number of parties
 */
record TiedUnits(int[] parties, CompressedGraph ties, int partyCount) {

    static TiedUnits of(EcosystemNetwork network) {
        CompressedGraph all = network.collaboration().ties();
        int[] parties =
                IntStream.range(0, all.nodeCount()).filter(party -> isTied(all, party)).toArray();
        int[] unitOf = new int[all.nodeCount()];
        for (int unit = 0; unit < parties.length; unit++) {
            unitOf[parties[unit]] = unit;
        }
        CompressedGraph.Builder ties = CompressedGraph.undirected(parties.length);
        for (int unit = 0; unit < parties.length; unit++) {
            int from = unit;
            all.forEachEdge(
                    parties[unit],
                    (other, weight) -> {
                        if (isTie(weight) && unitOf[other] > from) {
                            ties.edge(from, unitOf[other], weight);
                        }
                    });
        }
        return new TiedUnits(parties, ties.build(), all.nodeCount());
    }

    private static boolean isTied(CompressedGraph all, int party) {
        return all.sum(party, (other, weight) -> isTie(weight) ? 1 : 0) > 0;
    }

    private static boolean isTie(double weight) {
        return weight >= Double.MIN_NORMAL;
    }

    int size() {
        return parties.length;
    }

    /** Units' numbers by party, NaN for everyone else. */
    double[] byParty(double[] ofUnits) {
        double[] numbers = new double[partyCount];
        Arrays.fill(numbers, Double.NaN);
        for (int unit = 0; unit < parties.length; unit++) {
            numbers[parties[unit]] = ofUnits[unit];
        }
        return numbers;
    }

    /** Units' counts by party, 0 for everyone else. */
    int[] byParty(int[] ofUnits) {
        int[] counts = new int[partyCount];
        for (int unit = 0; unit < parties.length; unit++) {
            counts[parties[unit]] = ofUnits[unit];
        }
        return counts;
    }
}
