package io.rendan.network;

import java.util.HashMap;
import java.util.Map;

/**
 * Which contracts in force tie their buyer to one supplier: no other party supplies the buyer with
 * the capability under a contract in force, and no contract of theirs for it names an outside
 * offer. Whoever has an outside offer can leave at its price, and is not captive. A contract
 * without capability is a capability of its own per supplier. What more makes a buyer captive is
 * for those to say who ask: nobody else offers it, or nobody else has room. Methods, sections 3 and
 * 5. Immutable.
 */
public final class OnlySources {

    /** Stands for more than one supplier, or one with an outside offer beside it. */
    private static final int SEVERAL = -1;

    private record Input(int buyer, int capability, int supplierIfNone) {}

    private final Contracts contracts;
    private final Map<Input, Integer> suppliers = new HashMap<>();

    private OnlySources(Contracts contracts) {
        this.contracts = contracts;
    }

    /** O(contracts) time and memory. */
    public static OnlySources of(EcosystemNetwork network) {
        Contracts contracts = network.contracts();
        OnlySources sources = new OnlySources(contracts);
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (network.isActive(contract)) {
                sources.add(contract);
            }
        }
        return sources;
    }

    private void add(int contract) {
        boolean free = !Double.isNaN(contracts.outsideOptions()[contract]);
        suppliers.merge(
                input(contract),
                free ? SEVERAL : contracts.supplier(contract),
                (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    /** Whether the supplier of a contract in force is the buyer's only source. */
    public boolean isOnlySource(int contract) {
        return suppliers.getOrDefault(input(contract), SEVERAL) == contracts.supplier(contract);
    }

    private Input input(int contract) {
        int capability = contracts.capability(contract);
        return new Input(
                contracts.buyer(contract),
                capability,
                capability < 0 ? contracts.supplier(contract) : SEVERAL);
    }
}
