package io.rendan.evaluation;

import io.rendan.analysis.Finding;

import java.util.Comparator;
import java.util.List;

/**
 * How well bottlenecks were ranked, by score.
 *
 * @param planted bottlenecks in the dataset
 * @param reported findings
 * @param ranks of the planted ones among the findings, from 1, ascending; those not found are
 *     missing
 * @param firstDecoy rank of the first decoy, 0 if none was reported
 */
record BottleneckScore(int planted, int reported, List<Integer> ranks, int firstDecoy) {

    static BottleneckScore of(List<Finding> findings, PlantedTruth truth) {
        List<String> ranking =
                findings.stream()
                        .sorted(
                                Comparator.comparingDouble(Finding::score)
                                        .reversed()
                                        .thenComparing(Finding::id))
                        .map(finding -> finding.subjects().getFirst().id())
                        .toList();
        List<Integer> ranks =
                truth.bottlenecks().stream()
                        .map(ranking::indexOf)
                        .filter(index -> index >= 0)
                        .map(index -> index + 1)
                        .sorted()
                        .toList();
        int firstDecoy =
                1
                        + truth.bottleneckDecoys().stream()
                                .mapToInt(ranking::indexOf)
                                .filter(index -> index >= 0)
                                .min()
                                .orElse(-1);
        return new BottleneckScore(truth.bottlenecks().size(), findings.size(), ranks, firstDecoy);
    }

    /** Rank of the last planted one, 0 if one is missing. */
    int lastRank() {
        return ranks.size() < planted || ranks.isEmpty() ? 0 : ranks.getLast();
    }

    /**
     * Mean, over the planted ones, of the share of planted ones among the findings down to each;
     * one that is missing counts 0. 1 if nothing was planted.
     */
    double averagePrecision() {
        double sum = 0;
        for (int found = 1; found <= ranks.size(); found++) {
            sum += (double) found / ranks.get(found - 1);
        }
        return planted == 0 ? 1 : sum / planted;
    }

    /** All planted ones among the first 2k, and every decoy below them. */
    boolean isClean() {
        return planted == 0
                || (lastRank() > 0
                        && lastRank() <= 2 * planted
                        && (firstDecoy == 0 || firstDecoy > lastRank()));
    }
}
