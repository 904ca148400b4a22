package io.rendan.finding;

import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;

/** How a finding differs between two runs. Pure. */
@Schema(description = "How a finding differs between two runs")
public record Change(
        Kind change,
        @Schema(description = "The finding's id", example = "silo-3fa9c1d2e0b47a55") String id,
        FindingKind kind,
        @Schema(example = "Fresh Food keeps to itself: 22 % of its collaboration leaves it")
                String title,
        @Schema(description = "In the run it is compared with; null for a new one")
                Optional<State> before,
        @Schema(description = "In the current run; null for one that is resolved")
                Optional<State> after) {

    /**
     * Scores that differ by less are the same: figures that are sampled differ by some 1 to 3 %
     * between two seeds on the same data.
     */
    static final double NOTICEABLE_SCORE = 0.03;

    /** Values at stake that differ by a smaller share are the same, for the same reason. */
    static final double NOTICEABLE_VALUE = 0.05;

    /** What has become of it. */
    @Schema(name = "ChangeKind")
    public enum Kind {
        NEW,
        WORSE,
        BETTER,
        RESOLVED
    }

    /** A finding in one run. */
    public record State(
            @Schema(description = "0–1", example = "0.72") double score,
            @Schema(description = "A year; null where not known") Optional<Money> valueAtStake) {

        double amount() {
            return valueAtStake.map(Money::amount).orElse(-1.0);
        }
    }

    /**
     * What a finding has become: by its score or, where that is the same, by its value at stake. A
     * larger score, or more at stake, is worse; of an opportunity, it is better.
     *
     * @return empty if it is the same
     */
    static Optional<Kind> of(FindingKind kind, Optional<State> before, Optional<State> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(before.isEmpty() ? Kind.NEW : Kind.RESOLVED);
        }
        double growth = growth(before.get(), after.get());
        if (growth == 0) {
            return Optional.empty();
        }
        boolean good = kind == FindingKind.OPPORTUNITY;
        return Optional.of(growth > 0 == good ? Kind.BETTER : Kind.WORSE);
    }

    /** Positive if more, negative if less, 0 if the same. */
    private static double growth(State before, State after) {
        double score = after.score() - before.score();
        if (Math.abs(score) >= NOTICEABLE_SCORE) {
            return score;
        }
        Optional<Money> then = before.valueAtStake();
        Optional<Money> now = after.valueAtStake();
        if (then.isEmpty() || now.isEmpty() || !sameCurrency(then.get(), now.get())) {
            return 0;
        }
        double value = now.get().amount() - then.get().amount();
        double whole = Math.max(Math.abs(now.get().amount()), Math.abs(then.get().amount()));
        return Math.abs(value) < NOTICEABLE_VALUE * whole ? 0 : value;
    }

    private static boolean sameCurrency(Money one, Money other) {
        return one.currency().equals(other.currency());
    }

    /** At stake now or, for what is resolved, then; -1 where not known. */
    double amount() {
        return after.or(() -> before).map(State::amount).orElse(-1.0);
    }
}
