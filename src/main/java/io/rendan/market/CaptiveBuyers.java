package io.rendan.market;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Offers;
import io.rendan.network.OnlySources;
import io.rendan.network.ServedCapabilities;
import io.rendan.network.Unknown;

/**
 * Who serves buyers that cannot leave. A buyer is captive in a contract in force whose supplier is
 * its only source, see {@link OnlySources}, where nobody else offers the capability.
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
        OnlySources sources = OnlySources.of(network);
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
            if (isCaptive(network, contract, sources)) {
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

    private static boolean isCaptive(EcosystemNetwork network, int contract, OnlySources sources) {
        Contracts contracts = network.contracts();
        Offers offers = network.offers();
        int capability = ServedCapabilities.of(network).stated(contract);
        if (!sources.isOnlySource(contract)) {
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
}
