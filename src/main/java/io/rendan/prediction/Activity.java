package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How actively parties have contracted so far, each role apart, sales not counted. What is not
 * dated counts as a partner and as nothing else.
 *
 * @param selling as suppliers
 * @param buying as buyers
 */
record Activity(Role selling, Role buying) {

    private static final double YEAR = 365;
    private static final double LONGEST = 10;

    /**
     * Activity in one role; one entry a party.
     *
     * @param contracts Σ over contracts of exp(−age in years)
     * @param newPartners the same over the first contract with each partner alone
     * @param idleYears years since the last contract, at most ten, which is also assumed where
     *     there is none
     * @param partners with whom there ever was a contract
     */
    record Role(double[] contracts, double[] newPartners, double[] idleYears, int[] partners) {

        private static Role empty(int parties) {
            double[] idle = new double[parties];
            Arrays.fill(idle, LONGEST);
            return new Role(new double[parties], new double[parties], idle, new int[parties]);
        }

        private void contract(int party, double age) {
            contracts[party] += Math.exp(-age);
            idleYears[party] = Math.min(idleYears[party], age);
        }

        private void partner(int party, double age) {
            newPartners[party] += Math.exp(-age);
            partners[party]++;
        }
    }

    /** From what is dated on or before the day. */
    static Activity of(EcosystemNetwork network, IntPredicate included, long day) {
        int parties = network.parties().size();
        Activity activity = new Activity(Role.empty(parties), Role.empty(parties));
        Map<Long, Integer> first = new TreeMap<>();
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int formed = contracts.formedDay(contract);
            if (contracts.isSale(contract) || formed > day || !included.test(contract)) {
                continue;
            }
            int supplier = contracts.supplier(contract);
            int buyer = contracts.buyer(contract);
            first.merge(Pairs.ordered(supplier, buyer), formed, Math::min);
            if (formed != Contracts.UNKNOWN_DAY) {
                activity.selling.contract(supplier, (day - formed) / YEAR);
                activity.buying.contract(buyer, (day - formed) / YEAR);
            }
        }
        first.forEach((pair, formed) -> activity.partners(pair, (day - (double) formed) / YEAR));
        return activity;
    }

    private void partners(long pair, double age) {
        selling.partner(Pairs.first(pair), age);
        buying.partner(Pairs.second(pair), age);
    }
}
