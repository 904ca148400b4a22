package io.rendan.prediction;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How actively parties have formed contracts of late, sales not counted. One entry a party.
 *
 * @param recent ln(1 + contracts formed in the year before the day)
 * @param idle ln(1 + months since the last contract formed), at most ten years, which is also
 *     assumed where no contract is dated
 */
record Activity(double[] recent, double[] idle) {

    private static final int YEAR = 365;
    private static final int LONGEST = 10 * YEAR;
    private static final double MONTH = 30;

    /** From what is dated on or before the day. */
    static Activity of(EcosystemNetwork network, IntPredicate included, long day) {
        int parties = network.parties().size();
        double[] recent = new double[parties];
        double[] days = new double[parties];
        Arrays.fill(days, LONGEST);
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int formed = contracts.formedDay(contract);
            if (formed == Contracts.UNKNOWN_DAY
                    || formed > day
                    || contracts.isSale(contract)
                    || !included.test(contract)) {
                continue;
            }
            double ago = (double) day - formed;
            count(contracts.supplier(contract), ago, recent, days);
            count(contracts.buyer(contract), ago, recent, days);
        }
        return new Activity(
                Arrays.stream(recent).map(Math::log1p).toArray(),
                Arrays.stream(days).map(ago -> Math.log1p(ago / MONTH)).toArray());
    }

    private static void count(int party, double daysAgo, double[] recent, double[] days) {
        recent[party] += daysAgo < YEAR ? 1 : 0;
        days[party] = Math.min(days[party], daysAgo);
    }
}
