package io.rendan.evaluation;

import io.rendan.analysis.Finding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well silos were found. A finding is right where its members and those of a planted silo
 * overlap by at least half (Jaccard).
 *
 * @param planted silos in the dataset
 * @param reported findings
 * @param right of these, those that are planted
 * @param found planted silos that some finding names
 * @param decoys findings that name a decoy
 */
record SiloScore(int planted, int reported, int right, int found, List<String> decoys) {

    private static final double SAME = 0.5;

    static SiloScore of(List<Finding> findings, PlantedTruth truth) {
        Set<String> found = new HashSet<>();
        int right = 0;
        for (Finding finding : findings) {
            Set<String> members = members(finding);
            List<String> same =
                    truth.silos().entrySet().stream()
                            .filter(silo -> jaccard(silo.getValue(), members) >= SAME)
                            .map(Map.Entry::getKey)
                            .toList();
            right += same.isEmpty() ? 0 : 1;
            found.addAll(same);
        }
        List<String> decoys =
                findings.stream()
                        .map(finding -> finding.subjects().getFirst().id())
                        .filter(truth.siloDecoys()::contains)
                        .toList();
        return new SiloScore(truth.silos().size(), findings.size(), right, found.size(), decoys);
    }

    double precision() {
        return reported == 0 ? 1 : right / (double) reported;
    }

    double recall() {
        return planted == 0 ? 1 : found / (double) planted;
    }

    /** Harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static Set<String> members(Finding finding) {
        Set<String> members = new HashSet<>();
        if (finding.figures().get("members") instanceof Collection<?> ids) {
            ids.forEach(id -> members.add(String.valueOf(id)));
        }
        return members;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : common / (double) all;
    }
}
