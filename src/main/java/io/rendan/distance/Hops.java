package io.rendan.distance;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;

/**
 * Fewest contracts from each party to any user segment, or to any final buyer where these stand for
 * users: a breadth-first search from all at once.
 */
final class Hops {

    private Hops() {}

    /** One entry a party: 0 for a segment, -1 where no path leads to one. O(n + m). */
    static int[] of(EcosystemNetwork network) {
        int size = network.parties().size();
        int[] hops = new int[size];
        int[] queue = new int[size];
        int end = 0;
        Arrays.fill(hops, -1);
        CompressedGraph segmentsToSellers = network.supply().sales().reversed();
        for (int party = 0; party < size; party++) {
            if (network.parties().isUserSegment(party) || segmentsToSellers.degree(party) > 0) {
                hops[party] = 0;
                queue[end++] = party;
            }
        }
        CompressedGraph buyersToSuppliers = network.supply().payments().reversed();
        for (int next = 0; next < end; next++) {
            int party = queue[next];
            CompressedGraph money =
                    segmentsToSellers.degree(party) > 0 ? segmentsToSellers : buyersToSuppliers;
            for (int i = 0; i < money.degree(party); i++) {
                int paid = money.neighbour(party, i);
                if (hops[paid] < 0) {
                    hops[paid] = hops[party] + 1;
                    queue[end++] = paid;
                }
            }
        }
        return hops;
    }
}
