package io.rendan.market;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Offers;
import io.rendan.network.ServedCapabilities;
import io.rendan.network.Unknown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who serves buyers that cannot leave. A buyer is captive in a contract in force that names no
 * outside option, where nobody but the supplier offers the capability and no other supplies the
 * buyer with it.
 *
 * @param index one entry a party: share of its contract value inside the market that comes from
 *     captive buyers; NaN where it supplies no capability inside, or nobody records outside options
 * @param contracts one entry a party: its contracts with captive buyers
 * @param known whether outside options are recorded at all
 */
public record CaptiveBuyers(double[] index, int[] contracts, boolean known) {

    static CaptiveBuyers of(EcosystemNetwork network, double leastCoverage) {
        Contracts contracts = network.contracts();
        int size = network.parties().size();
        double[] captiveValue = new double[size];
        double[] value = new double[size];
        int[] captive = new int[size];
        Map<Long, Set<Integer>> suppliers = suppliers(network);
        int inside = 0;
        int quoted = 0;
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (!isJudged(network, contract)) {
                continue;
            }
            inside++;
            quoted += Double.isNaN(contracts.outsideOptions()[contract]) ? 0 : 1;
            int supplier = contracts.suppliers()[contract];
            value[supplier] += worth(contracts, contract);
            if (isCaptive(network, contract, suppliers)) {
                captiveValue[supplier] += worth(contracts, contract);
                captive[supplier]++;
            }
        }
        boolean known = inside > 0 && quoted >= leastCoverage * inside;
        double[] index = new double[size];
        for (int party = 0; party < size; party++) {
            index[party] =
                    known && value[party] > 0 ? captiveValue[party] / value[party] : Double.NaN;
        }
        return new CaptiveBuyers(index, captive, known);
    }

    private static boolean isJudged(EcosystemNetwork network, int contract) {
        return MarketRule.INSIDE.contains(network.contracts().kinds()[contract])
                && ServedCapabilities.of(network).stated(contract) >= 0
                && network.isActive(contract);
    }

    /** Suppliers in force by buyer and capability, those outside the market among them. */
    private static Map<Long, Set<Integer>> suppliers(EcosystemNetwork network) {
        Contracts contracts = network.contracts();
        Map<Long, Set<Integer>> suppliers = new HashMap<>();
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (ServedCapabilities.of(network).stated(contract) >= 0
                    && network.isActive(contract)) {
                suppliers
                        .computeIfAbsent(key(contracts, contract), absent -> new HashSet<>(2))
                        .add(contracts.suppliers()[contract]);
            }
        }
        return suppliers;
    }

    private static boolean isCaptive(
            EcosystemNetwork network, int contract, Map<Long, Set<Integer>> suppliers) {
        Contracts contracts = network.contracts();
        Offers offers = network.offers();
        int capability = ServedCapabilities.of(network).stated(contract);
        if (!Double.isNaN(contracts.outsideOptions()[contract])
                || suppliers.getOrDefault(key(contracts, contract), Set.of()).size() > 1) {
            return false;
        }
        for (int entry = offers.byCapability()[capability];
                entry < offers.byCapability()[capability + 1];
                entry++) {
            if (offers.parties()[offers.order()[entry]] != contracts.suppliers()[contract]) {
                return false;
            }
        }
        return true;
    }

    private static double worth(Contracts contracts, int contract) {
        double paid = contracts.paid()[contract];
        double agreed = contracts.annualValues()[contract];
        return paid > 0 ? paid : Math.max(0, Unknown.orElse(agreed, 0));
    }

    private static long key(Contracts contracts, int contract) {
        return ((long) contracts.buyers()[contract] << 32) | contracts.capabilities()[contract];
    }
}
