package io.rendan.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a reliability table: of pairs with about the same probability, how many formed a tie.
 * The lines are tenths of the expected contracts, so that each says something even where nearly all
 * pairs are all but hopeless.
 *
 * @param pairs candidates in the line
 * @param meanProbability that the model gave them
 * @param formed how many of them formed a tie
 * @param low lower end of the 95 % interval of the share that formed (Wilson 1927)
 * @param high its upper end
 */
public record Reliability(long pairs, double meanProbability, int formed, double low, double high) {

    private static final int LINES = 10;
    private static final double DEVIATIONS = 1.959963984540054;

    /** Whether the interval holds what the model said. */
    public boolean isWithin() {
        return low <= meanProbability && meanProbability <= high;
    }

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

    /** The lines from the least likely pairs to the likeliest. */
    static List<Reliability> table(
            PairSample sample, boolean[] asked, HoldoutScan survey, FormationModel model) {
        int[] formed = new int[LogOddsBins.COUNT];
        for (int pair = 0; pair < sample.size(); pair++) {
            if (asked[pair] && sample.formed()[pair] && survey.isCandidate(pair)) {
                formed[LogOddsBins.of(model.logOdds(survey.features()[pair]))]++;
            }
        }
        Lines lines = new Lines(Arrays.stream(survey.expected()).sum());
        for (int bin = 0; bin < LogOddsBins.COUNT; bin++) {
            lines.add(survey.expected()[bin], survey.counted()[bin], formed[bin]);
        }
        return lines.closed();
    }

    /** Cuts falling-in pairs into lines of equal expectation. */
    private static final class Lines {

        private final double total;
        private final List<Reliability> done = new ArrayList<>();
        private double reached;
        private double expected;
        private long pairs;
        private int formed;

        Lines(double total) {
            this.total = total;
        }

        void add(double moreExpected, long morePairs, int moreFormed) {
            reached += moreExpected;
            expected += moreExpected;
            pairs += morePairs;
            formed += moreFormed;
            if (done.size() < LINES - 1 && reached >= total * (done.size() + 1) / LINES) {
                cut();
            }
        }

        List<Reliability> closed() {
            cut();
            return done;
        }

        private void cut() {
            if (pairs > 0) {
                done.add(line(pairs, expected, formed));
                expected = 0;
                pairs = 0;
                formed = 0;
            }
        }
    }

    private static Reliability line(long pairs, double expected, int formed) {
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
