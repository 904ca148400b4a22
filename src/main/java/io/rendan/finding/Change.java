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

        /** 0 where the two differ by less than a share of the larger, or do not compare. */
        double growthOfValue(State after, double leastShare) {
            if (valueAtStake.isEmpty() || after.valueAtStake.isEmpty()) {
                return 0;
            }
            Money then = valueAtStake.get();
            Money now = after.valueAtStake.get();
            double more = now.amount() - then.amount();
            double larger = Math.max(Math.abs(now.amount()), Math.abs(then.amount()));
            boolean same =
                    !then.currency().equals(now.currency()) || Math.abs(more) < leastShare * larger;
            return same ? 0 : more;
        }
    }

    /**
     * What a finding has become: by its score or, where that is the same, by its value at stake. A
     * larger score, or more at stake, is worse; of an opportunity, it is better.
     *
     * @return empty if it is the same
     */
    static Optional<Kind> of(
            FindingKind kind, Optional<State> before, Optional<State> after, Materiality least) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(before.isEmpty() ? Kind.NEW : Kind.RESOLVED);
        }
        double growth = least.growth(before.get(), after.get());
        if (growth == 0) {
            return Optional.empty();
        }
        boolean good = kind == FindingKind.OPPORTUNITY;
        return Optional.of(growth > 0 == good ? Kind.BETTER : Kind.WORSE);
    }

    /** At stake now or, for what is resolved, then; -1 where not known. */
    double amount() {
        return after.or(() -> before).map(State::amount).orElse(-1.0);
    }
}
