package io.rendan.finding;

/**
 * From which difference on a finding counts as changed. Some of its figures are estimates from a
 * sample (rewired networks, drawn orders of members, drawn pairs that formed nothing), so that two
 * runs on the same data with other seeds differ; what is smaller than that is no change. Methods,
 * section 7.
 *
 * @param score scores that differ by less are the same, 0–1
 * @param share values at stake that differ by a smaller share of the larger one are the same, 0–1
 */
record Materiality(double score, double share) {

    static final String SCORE = "rendan.changes.least-score";
    static final String SHARE = "rendan.changes.least-share";

    Materiality {
        check(SCORE, score);
        check(SHARE, share);
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "%s is %s, expected a number from 0 to 1".formatted(name, value));
        }
    }

    /** Positive if more, negative if less, 0 if the same. */
    double growth(Change.State before, Change.State after) {
        double more = after.score() - before.score();
        return more != 0 && Math.abs(more) >= score ? more : before.growthOfValue(after, share);
    }
}
