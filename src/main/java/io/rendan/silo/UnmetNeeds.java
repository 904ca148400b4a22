package io.rendan.silo;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Needs;
import io.rendan.network.Offers;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Needs of a group's units that others in the ecosystem could serve and do not: somebody outside
 * the group offers the capability, and nobody outside the group supplies it to the unit under a
 * contract in force.
 */
final class UnmetNeeds {

    private final Needs needs;
    private final Groups groups;
    private final int[][] offerers;
    private final boolean[] unmet;
    private final boolean offersKnown;

    UnmetNeeds(EcosystemNetwork network, Groups groups) {
        this.needs = network.needs();
        this.groups = groups;
        this.offerers = offerers(network, groups.groupOf());
        this.unmet = new boolean[needs.size()];
        this.offersKnown = network.offers().size() > 0;
        for (int need = 0; need < unmet.length; need++) {
            unmet[need] = canBeServedFromOutside(need);
        }
        markServed(network);
    }

    /**
     * By capability: the groups that offer it, ascending; -1 stands for parties without a group.
     */
    private static int[][] offerers(EcosystemNetwork network, int[] groupOf) {
        Offers offers = network.offers();
        int[][] offerers = new int[network.capabilities().size()][];
        for (int capability = 0; capability < offerers.length; capability++) {
            offerers[capability] =
                    Arrays.stream(
                                    offers.order(),
                                    offers.byCapability()[capability],
                                    offers.byCapability()[capability + 1])
                            .filter(offer -> offers.monthlyCapacities()[offer] != 0)
                            .map(offer -> groupOf[offers.parties()[offer]])
                            .sorted()
                            .distinct()
                            .toArray();
        }
        return offerers;
    }

    private boolean canBeServedFromOutside(int need) {
        int own = groups.groupOf()[needs.parties()[need]];
        return own >= 0
                && Arrays.stream(offerers[needs.capabilities()[need]])
                        .anyMatch(group -> group != own);
    }

    private void markServed(EcosystemNetwork network) {
        Contracts contracts = network.contracts();
        int[] groupOf = groups.groupOf();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int buyer = contracts.buyers()[contract];
            int capability = contracts.capabilities()[contract];
            boolean crosses = groupOf[contracts.suppliers()[contract]] != groupOf[buyer];
            if (capability >= 0 && crosses && network.isActive(contract)) {
                int need = needs.find(buyer, capability);
                if (need >= 0) {
                    unmet[need] = false;
                }
            }
        }
    }

    /** The groups that offer a capability, ascending; -1 stands for parties without a group. */
    int[] offerers(int capability) {
        return offerers[capability];
    }

    /** Budget a year of the need if it is unmet and its budget known, else 0. */
    double unmetBudget(int need) {
        double budget = needs.annualBudgets()[need];
        return unmet[need] && !Double.isNaN(budget) ? budget : 0;
    }

    /** Whether the group states a need with a budget and offers are known at all. */
    boolean isKnown(int group) {
        return offersKnown
                && needsOf(group).anyMatch(need -> !Double.isNaN(needs.annualBudgets()[need]));
    }

    /** Budgets a year of the group's unmet needs; empty where needs or offers are not known. */
    OptionalDouble valueAtStake(int group) {
        if (!isKnown(group)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(needsOf(group).mapToDouble(this::unmetBudget).sum());
    }

    /** Needs that the group's units state, ascending. */
    IntStream needsOf(int group) {
        return Arrays.stream(groups.members()[group])
                .flatMap(unit -> IntStream.range(needs.byParty()[unit], needs.byParty()[unit + 1]));
    }
}
