package io.rendan.bottleneck;

import io.rendan.bottleneck.load.MannKendall;
import io.rendan.network.CompleteMonths;
import io.rendan.network.Contracts;
import io.rendan.network.Discretion;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.SettledMonths;
import io.rendan.network.Unknown;
import io.rendan.network.Window;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What each party's own months say of its load, where nobody knows how much it could serve: over
 * all contracts that it supplies, in the complete months of the window. Methods, section 3. One
 * entry a party, NaN where not known; not to be written to. O(contracts).
 *
 * @param capacityBasis how it is known what the party could serve
 * @param loadVsPeak mean requests of the last three complete months over those of the busiest month
 *     before them; above 1 it is busier than ever
 * @param requests whether its requests rise
 * @param worsening whether satisfaction or the share on time falls
 * @param onTimeShare of the last three complete months, weighted by requests
 * @param medianOnTimeShare of the parties that supply, NaN where nobody reports it
 */
public record OwnPast(
        CapacityBasis[] capacityBasis,
        double[] loadVsPeak,
        MannKendall[] requests,
        boolean[] worsening,
        double[] onTimeShare,
        double medianOnTimeShare) {

    static OwnPast of(EcosystemNetwork network, Services services, IntPredicate supplies) {
        int size = network.parties().size();
        var months = new CompleteMonths(network.window());
        Sums requests = new Sums(size);
        Sums onTime = new Sums(size);
        Sums satisfied = new Sums(size);
        Contracts contracts = network.contracts();
        SettledMonths settled = contracts.months();
        for (int contract = 0; contract < contracts.size(); contract++) {
            for (int month = 0; settled.has(contract) && month <= months.last(); month++) {
                int cell = contracts.supplier(contract) * Window.MONTHS + month;
                double asked = settled.requests(contract, month);
                requests.add(cell, asked, 1);
                double weight = Unknown.orElse(asked, 1);
                onTime.add(cell, settled.onTimeShare(contract, month), weight);
                satisfied.add(cell, said(network, contract, month), weight);
            }
        }
        OwnPast past =
                new OwnPast(
                        IntStream.range(0, size)
                                .mapToObj(services::basis)
                                .toArray(CapacityBasis[]::new),
                        new double[size],
                        new MannKendall[size],
                        new boolean[size],
                        new double[size],
                        Double.NaN);
        for (int party = 0; party < size; party++) {
            double[] history = months.history(requests.ofParty(party));
            past.loadVsPeak[party] = loadVsPeak(history);
            past.requests[party] = MannKendall.of(history);
            past.worsening[party] =
                    MannKendall.of(onTime.means(party, months)).falls()
                            || MannKendall.of(satisfied.means(party, months)).falls();
            past.onTimeShare[party] = onTime.recentMean(party, months);
        }
        return past.withMedian(supplies);
    }

    /** How satisfied the buyer was; withheld where it says something about few people. */
    private static double said(EcosystemNetwork network, int contract, int month) {
        int people = network.parties().headcounts()[network.contracts().supplier(contract)];
        return people >= 0 && people < Discretion.FEWEST_PEOPLE
                ? Double.NaN
                : network.contracts().months().satisfaction(contract, month);
    }

    /** Whether the party states what it could serve. */
    boolean isCapacityStated(int party) {
        return capacityBasis[party] == CapacityBasis.STATED;
    }

    private OwnPast withMedian(IntPredicate supplies) {
        double[] known = new double[onTimeShare.length];
        int size = 0;
        for (int party = 0; party < onTimeShare.length; party++) {
            if (supplies.test(party) && !Double.isNaN(onTimeShare[party])) {
                known[size++] = onTimeShare[party];
            }
        }
        double[] sorted = Arrays.copyOf(known, size);
        Arrays.sort(sorted);
        double median = size == 0 ? Double.NaN : (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
        return new OwnPast(capacityBasis, loadVsPeak, requests, worsening, onTimeShare, median);
    }

    private static double loadVsPeak(double[] history) {
        int earlier = history.length - CompleteMonths.RECENT;
        if (earlier < 1) {
            return Double.NaN;
        }
        double peak = Arrays.stream(history, 0, earlier).max().orElse(0);
        double recent = Arrays.stream(history, earlier, history.length).average().orElse(0);
        return peak > 0 ? recent / peak : Double.NaN;
    }

    /** Weighted sums of what contracts report, twelve months a party. */
    private static final class Sums {

        private final double[] sums;
        private final double[] weights;

        Sums(int parties) {
            sums = new double[parties * Window.MONTHS];
            weights = new double[parties * Window.MONTHS];
        }

        void add(int cell, double value, double weight) {
            if (!Double.isNaN(value)) {
                sums[cell] += value * weight;
                weights[cell] += weight;
            }
        }

        /** What was reported in all, NaN where nothing was. */
        IntToDoubleFunction ofParty(int party) {
            int from = party * Window.MONTHS;
            return month -> weights[from + month] > 0 ? sums[from + month] : Double.NaN;
        }

        /** The weighted mean of each complete month. */
        double[] means(int party, CompleteMonths months) {
            int from = party * Window.MONTHS;
            double[] means = new double[months.last() + 1];
            for (int month = 0; month < means.length; month++) {
                means[month] = sums[from + month] / weights[from + month];
            }
            return means;
        }

        /** The weighted mean of the last three complete months. */
        double recentMean(int party, CompleteMonths months) {
            int from = party * Window.MONTHS;
            double sum = 0;
            double weight = 0;
            for (int month = months.firstRecent(); month <= months.last(); month++) {
                sum += sums[from + month];
                weight += weights[from + month];
            }
            return sum / weight;
        }
    }
}
