package io.rendan.silo;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.ServedCapabilities;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Needs of a group's units that others in the ecosystem could serve and do not: somebody outside
 * the group offers the capability, and nobody outside the group supplies it to the unit under a
 * contract in force.
 */
final class UnmetNeeds {

    private final Needs needs;
    private final Offers offers;

    /**
     * Suppliers of need n under contracts in force: {@code suppliers[starts[n] .. starts[n+1])}.
     */
    private final int[] starts;

    private final int[] suppliers;

    private final ServedCapabilities served;

    UnmetNeeds(EcosystemNetwork network) {
        this.served = ServedCapabilities.of(network);
        this.needs = network.needs();
        this.offers = network.offers();
        this.starts = new int[needs.size() + 1];
        Contracts contracts = network.contracts();
        int[] needOf = new int[contracts.size()];
        Arrays.setAll(
                needOf, contract -> network.isActive(contract) ? need(contracts, contract) : -1);
        for (int need : needOf) {
            if (need >= 0) {
                starts[need + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.suppliers = new int[starts[needs.size()]];
        int[] next = starts.clone();
        for (int contract = 0; contract < needOf.length; contract++) {
            if (needOf[contract] >= 0) {
                suppliers[next[needOf[contract]]++] = contracts.supplier(contract);
            }
        }
    }

    private int need(Contracts contracts, int contract) {
        int capability = served.stated(contract);
        return capability < 0 ? -1 : needs.find(contracts.buyer(contract), capability);
    }

    /** Needs that these units state, ascending. */
    IntStream of(int[] units) {
        return Arrays.stream(units).flatMap(needs::ofParty);
    }

    /** Offers of a capability by parties outside the group, capacity zero left out. */
    IntStream offersOutside(int capability, BitSet group) {
        return offers.ofCapability(capability)
                .filter(offer -> offers.monthlyCapacity(offer) != 0)
                .filter(offer -> !group.get(offers.party(offer)));
    }

    /** Budget a year of a need if the group leaves it unmet and its budget is known, else 0. */
    double unservedBudget(int need, BitSet group) {
        double budget = needs.annualBudget(need);
        boolean unmet =
                !isServedFromOutside(need, group)
                        && offersOutside(needs.capability(need), group).findAny().isPresent();
        return unmet && !Double.isNaN(budget) ? budget : 0;
    }

    private boolean isServedFromOutside(int need, BitSet group) {
        for (int i = starts[need]; i < starts[need + 1]; i++) {
            if (!group.get(suppliers[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether these units state a need with a budget and offers are known at all. */
    boolean areKnown(int[] units) {
        return offers.size() > 0
                && of(units).anyMatch(need -> !Double.isNaN(needs.annualBudget(need)));
    }

    /** Budgets a year of the group's unmet needs; empty where needs or offers are not known. */
    OptionalDouble valueAtStake(int[] units, BitSet group) {
        return areKnown(units)
                ? OptionalDouble.of(
                        of(units).mapToDouble(need -> unservedBudget(need, group)).sum())
                : OptionalDouble.empty();
    }
}
