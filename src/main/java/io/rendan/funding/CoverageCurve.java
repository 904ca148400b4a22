package io.rendan.funding;

import java.util.HashMap;
import java.util.Map;

/**
 * What a set of proposals is worth, with what two of them hang on counted once: {@code f(S) = Σ
 * over resources of limit × (1 − Π over S of (1 − part used))}. Monotone and submodular: a proposal
 * adds the less the more are funded already. Grows as proposals are added.
 */
final class CoverageCurve {

    private final Map<String, Double> left = new HashMap<>();
    private double value;

    double value() {
        return value;
    }

    /** What the proposal would add. */
    double gain(Proposal proposal) {
        double gain = 0;
        Map<String, Double> after = new HashMap<>();
        for (Proposal.Use use : proposal.uses()) {
            double now = left.getOrDefault(use.resource(), 1.0);
            double before = after.getOrDefault(use.resource(), now);
            gain += use.limit() * before * use.part();
            after.put(use.resource(), before * (1 - use.part()));
        }
        return gain;
    }

    void add(Proposal proposal) {
        for (Proposal.Use use : proposal.uses()) {
            double before = left.getOrDefault(use.resource(), 1.0);
            value += use.limit() * before * use.part();
            left.put(use.resource(), before * (1 - use.part()));
        }
    }
}
