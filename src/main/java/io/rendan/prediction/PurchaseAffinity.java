package io.rendan.prediction;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.function.IntPredicate;

/**
 * Needs and offers as revealed by contracts, which are dated where stated needs and offers are not.
 * Undirected graphs of parties and capabilities; capability {@code k} is node {@code parties + k}.
 *
 * @param bought who has ever bought which capability
 * @param sold who has ever sold which capability
 * @param lapsed who has bought which capability and has no contract for it any more
 */
record PurchaseAffinity(CompressedGraph bought, CompressedGraph sold, CompressedGraph lapsed) {

    static PurchaseAffinity of(EcosystemNetwork network, IntPredicate included, long day) {
        Contracts contracts = network.contracts();
        int parties = network.parties().size();
        int nodes = parties + network.capabilities().size();
        var bought = CompressedGraph.undirected(nodes);
        var sold = CompressedGraph.undirected(nodes);
        var running = CompressedGraph.undirected(nodes);
        for (int contract = 0; contract < contracts.size(); contract++) {
            int capability = contracts.capability(contract);
            if (capability < 0 || contracts.isSale(contract) || !included.test(contract)) {
                continue;
            }
            bought.edge(contracts.buyer(contract), parties + capability);
            sold.edge(contracts.supplier(contract), parties + capability);
            if (contracts.isActiveOn(contract, day)) {
                running.edge(contracts.buyer(contract), parties + capability);
            }
        }
        CompressedGraph all = bought.build();
        return new PurchaseAffinity(all, sold.build(), TieSnapshot.minus(all, running.build()));
    }
}
