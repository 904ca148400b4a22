package io.rendan.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a reliability table: of pairs with about the same probability, how many formed a tie.
 * Each row holds a tenth of the expected contracts rather than of the pairs, since nearly all pairs
 * have a probability close to 0.
 *
 * @param pairs candidates in the row
 * @param meanProbability mean of what the model predicts
 * @param formed how many of them formed a tie
 * @param low lower end of the 95 % interval of the share that formed (Wilson 1927)
 * @param high its upper end
 */
public record Reliability(long pairs, double meanProbability, int formed, double low, double high) {

    private static final int ROWS = 10;
    private static final double DEVIATIONS = 1.959963984540054;

    /** Whether the interval contains what the model predicts. */
    public boolean isWithin() {
        return low <= meanProbability && meanProbability <= high;
    }

    /** The row as the API shows it. */
    Map<String, Object> block() {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("pairs", pairs);
        block.put("meanProbability", meanProbability);
        block.put("formed", formed);
        block.put("observed", formed / (double) pairs);
        block.put("low", low);
        block.put("high", high);
        block.put("within", isWithin());
        return block;
    }

    /** The rows from the least likely pairs to the likeliest. */
    static List<Reliability> table(
            PairSample sample, boolean[] evaluated, HoldoutScan scan, FormationModel model) {
        int[] formed = new int[LogOddsBins.COUNT];
        for (int pair = 0; pair < sample.size(); pair++) {
            if (evaluated[pair] && sample.formed()[pair]) {
                formed[LogOddsBins.of(model.logOdds(scan.features()[pair]))]++;
            }
        }
        Rows rows = new Rows(Arrays.stream(scan.expected()).sum());
        for (int bin = 0; bin < LogOddsBins.COUNT; bin++) {
            rows.add(scan.expected()[bin], scan.counted()[bin], formed[bin]);
        }
        return rows.closed();
    }

    /** Cuts bins, in ascending order of log odds, into rows of equal expectation. */
    private static final class Rows {

        private final double total;
        private final List<Reliability> rows = new ArrayList<>();
        private double reached;
        private double expected;
        private long pairs;
        private int formed;

        Rows(double total) {
            this.total = total;
        }

        void add(double moreExpected, long morePairs, int moreFormed) {
            reached += moreExpected;
            expected += moreExpected;
            pairs += morePairs;
            formed += moreFormed;
            if (rows.size() < ROWS - 1 && reached >= total * (rows.size() + 1) / ROWS) {
                cut();
            }
        }

        List<Reliability> closed() {
            cut();
            return rows;
        }

        private void cut() {
            if (pairs > 0) {
                rows.add(row(pairs, expected, formed));
                expected = 0;
                pairs = 0;
                formed = 0;
            }
        }
    }

    /** With the Wilson score interval. */
    private static Reliability row(long pairs, double expected, int formed) {
        double share = formed / (double) pairs;
        double square = DEVIATIONS * DEVIATIONS / pairs;
        double middle = (share + square / 2) / (1 + square);
        double half =
                DEVIATIONS
                        / (1 + square)
                        * Math.sqrt(share * (1 - share) / pairs + square / (4 * pairs));
        return new Reliability(
                pairs, expected / pairs, formed, Math.max(0, middle - half), middle + half);
    }
}
