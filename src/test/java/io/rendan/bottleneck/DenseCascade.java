package io.rendan.bottleneck;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cascade written down as it is defined, with whole synchronous rounds over everyone and maps
 * for tables: the slow oracle.
 */
final class DenseCascade {

    private final EcosystemNetwork network;
    private final Contracts contracts;

    /** Buyer to input (capability, or supplier where there is none) to supplier to money. */
    private final List<Map<String, Map<Integer, Double>>> inputs = new ArrayList<>();

    private final Map<String, Integer> capabilityOf = new HashMap<>();

    DenseCascade(EcosystemNetwork network) {
        this.network = network;
        this.contracts = network.contracts();
        for (int party = 0; party < network.parties().size(); party++) {
            inputs.add(new HashMap<>());
        }
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (!contracts.isSale(contract) && contracts.paid()[contract] > 0) {
                int supplier = contracts.suppliers()[contract];
                int capability = contracts.capabilities()[contract];
                String input = capability >= 0 ? "k" + capability : "s" + supplier;
                capabilityOf.put(input, capability);
                inputs.get(contracts.buyers()[contract])
                        .computeIfAbsent(input, absent -> new HashMap<>())
                        .merge(supplier, contracts.paid()[contract], Double::sum);
            }
        }
    }

    double[] risks() {
        double[] risks = new double[network.parties().size()];
        for (int stopped = 0; stopped < risks.length; stopped++) {
            double[] health = aftermath(stopped);
            for (int party = 0; party < risks.length; party++) {
                if (party != stopped) {
                    risks[stopped] += network.supply().userRevenue()[party] * (1 - health[party]);
                }
            }
        }
        return risks;
    }

    private double[] aftermath(int stopped) {
        double[] health = new double[network.parties().size()];
        java.util.Arrays.fill(health, 1);
        health[stopped] = 0;
        double moved = 1;
        for (int round = 0; round < 10_000 && moved > 1e-13; round++) {
            double[] next = new double[health.length];
            moved = 0;
            for (int party = 0; party < health.length; party++) {
                next[party] = party == stopped ? 0 : health(party, health);
                moved = Math.max(moved, health[party] - next[party]);
            }
            health = next;
        }
        return health;
    }

    private double health(int buyer, double[] health) {
        if (!network.parties().isMicroEnterprise(buyer)) {
            return 1;
        }
        double turnover = network.supply().turnover(buyer);
        double least = 1;
        double others = 1;
        for (var input : inputs.get(buyer).entrySet()) {
            int capability = capabilityOf.getOrDefault(input.getKey(), -1);
            double spend = input.getValue().values().stream().mapToDouble(x -> x).sum();
            double loss = 0;
            for (var share : input.getValue().entrySet()) {
                int supplier = share.getKey();
                loss +=
                        share.getValue()
                                / spend
                                * (1 - health[supplier])
                                * (1 - replaceable(supplier, capability));
            }
            if (isEssential(buyer, capability, spend, turnover)) {
                least = Math.min(least, 1 - loss);
            } else {
                others -= spend / turnover * loss;
            }
        }
        return Math.max(0, Math.min(least, others));
    }

    private boolean isEssential(int buyer, int capability, double spend, double turnover) {
        int need = capability < 0 ? -1 : network.needs().find(buyer, capability);
        int stated = need < 0 ? -1 : network.needs().essential()[need];
        return stated >= 0 ? stated == 1 : spend >= 0.25 * turnover;
    }

    private double replaceable(int supplier, int capability) {
        double requests = capability < 0 ? Double.NaN : requests(supplier, capability);
        double spare = 0;
        for (int party = 0; capability >= 0 && party < network.parties().size(); party++) {
            int offer = network.offers().find(party, capability);
            if (party != supplier && offer >= 0) {
                double left =
                        network.offers().monthlyCapacities()[offer] - requests(party, capability);
                spare += left > 0 ? left : 0;
            }
        }
        return Double.isNaN(requests) || spare == 0 ? 0 : Math.min(1, spare / requests);
    }

    /** Contracts of the fixture settle the last three months or none. */
    private double requests(int supplier, int capability) {
        double sum = 0;
        boolean silent = false;
        boolean known = false;
        int only = onlyOffer(supplier);
        for (int contract = 0; contract < contracts.size(); contract++) {
            int asked = contracts.capabilities()[contract];
            if (contracts.suppliers()[contract] != supplier
                    || (asked >= 0 ? asked : only) != capability) {
                continue;
            }
            if (contracts.months().has(contract)) {
                known = true;
                for (int month = 9; month < 12; month++) {
                    sum += contracts.months().requests(contract, month) / 3;
                }
            } else {
                silent |= asked >= 0;
            }
        }
        return known || !silent ? sum : Double.NaN;
    }

    private int onlyOffer(int party) {
        int found = -1;
        for (int offer = 0; offer < network.offers().size(); offer++) {
            if (network.offers().parties()[offer] == party) {
                found = found == -1 ? network.offers().capabilities()[offer] : -2;
            }
        }
        return found;
    }
}
