package io.rendan.map;

import io.rendan.network.EcosystemNetwork;

import java.util.BitSet;

/** Who can be reached from a party over contracts that are in force or paid, and hours together. */
final class Neighbourhood {

    private final EcosystemNetwork network;

    Neighbourhood(EcosystemNetwork network) {
        this.network = network;
    }

    /** The party and all within so many links of it. O(hops · (contracts + ties)). */
    BitSet around(int party, int hops) {
        var reached = new BitSet();
        reached.set(party);
        for (int hop = 0; hop < hops; hop++) {
            reached.or(next(reached));
        }
        return reached;
    }

    private BitSet next(BitSet reached) {
        var next = new BitSet();
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            if (network.isActive(contract) || network.contracts().paid(contract) > 0) {
                int supplier = network.contracts().supplier(contract);
                int buyer = network.contracts().buyer(contract);
                if (reached.get(supplier)) {
                    next.set(buyer);
                }
                if (reached.get(buyer)) {
                    next.set(supplier);
                }
            }
        }
        reached.stream()
                .forEach(unit -> network.collaboration().hours().forEachNeighbour(unit, next::set));
        return next;
    }
}
