package io.rendan.map;

import io.rendan.network.EcosystemNetwork;

/**
 * What each party turned over in the window, from all of its contracts.
 *
 * @param earned one entry a party: what it was paid
 * @param spent one entry a party: what it paid
 */
record Turnover(double[] earned, double[] spent) {

    static Turnover of(EcosystemNetwork network) {
        var turnover =
                new Turnover(
                        new double[network.parties().size()], new double[network.parties().size()]);
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            double paid = network.contracts().paid(contract);
            turnover.earned[network.contracts().supplier(contract)] += paid;
            turnover.spent[network.contracts().buyer(contract)] += paid;
        }
        return turnover;
    }

    double of(int party) {
        return Math.max(earned[party], spent[party]);
    }

    /** What was paid on contracts under each community; one entry a community. */
    static double[] under(EcosystemNetwork network) {
        double[] paid = new double[network.communities().size()];
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            int community = network.contracts().community(contract);
            if (community >= 0) {
                paid[community] += network.contracts().paid(contract);
            }
        }
        return paid;
    }
}
