package io.rendan.bottleneck;

import io.rendan.algorithm.component.DominatorTree;
import io.rendan.algorithm.component.DominatorTreeResult;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.stream.IntStream;

/**
 * Whose every path to user money passes through whom. Methods, section 3; dominator trees find
 * single points of failure in food webs the same way (Allesina & Bodini 2004).
 *
 * @param dominatedParties for each party, how many others get user money only by way of it
 * @param dominatedIncome their user-backed income, a year
 * @param reached whether user money reaches the party at all
 */
public record Dependence(int[] dominatedParties, double[] dominatedIncome, boolean[] reached) {

    /**
     * Follows the money from all user segments: segment, seller, supplier, supplier's supplier.
     *
     * @param userBackedIncome one entry a party
     */
    static Dependence of(EcosystemNetwork network, double[] userBackedIncome) {
        Parties parties = network.parties();
        int[] segments =
                IntStream.range(0, parties.size()).filter(parties::isUserSegment).toArray();
        DominatorTreeResult tree = DominatorTree.compute(moneyFlow(network), segments);
        int[] dominated = tree.subtreeSizes();
        double[] income = tree.subtreeSums(userBackedIncome);
        boolean[] reached = new boolean[parties.size()];
        for (int party = 0; party < parties.size(); party++) {
            reached[party] = tree.isReachable(party);
            dominated[party] = Math.max(0, dominated[party] - 1);
            income[party] =
                    reached[party] ? Math.max(0, income[party] - userBackedIncome[party]) : 0;
        }
        return new Dependence(dominated, income, reached);
    }

    private static CompressedGraph moneyFlow(EcosystemNetwork network) {
        var flow = CompressedGraph.directed(network.parties().size());
        addTurnedRound(flow, network.supply().sales());
        addTurnedRound(flow, network.supply().payments());
        return flow.build();
    }

    private static void addTurnedRound(CompressedGraph.Builder flow, CompressedGraph supply) {
        for (int supplier = 0; supplier < supply.nodeCount(); supplier++) {
            int seller = supplier;
            supply.forEachNeighbour(seller, buyer -> flow.edge(buyer, seller));
        }
    }
}
