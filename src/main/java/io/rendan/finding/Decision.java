package io.rendan.finding;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided about a finding.
 *
 * @param decision what
 * @param note why, in their words; empty where they said nothing
 * @param at when
 * @param by who; empty where nobody has to say who they are
 */
public record Decision(
        @Schema(example = "ACCEPTED") Kind decision,
        @Schema(example = "Logistics takes it on in May") String note,
        Instant at,
        Optional<String> by) {

    /** Whether it says, at another time, just what another one said. */
    boolean repeats(Decision other) {
        return decision == other.decision && note.equals(other.note) && by.equals(other.by);
    }

    /** What can be decided. */
    @Schema(name = "DecisionKind")
    public enum Kind {
        ACCEPTED(FindingStatus.ACCEPTED),
        DISMISSED(FindingStatus.DISMISSED),
        DONE(FindingStatus.DONE);

        private final FindingStatus status;

        Kind(FindingStatus status) {
            this.status = status;
        }

        /** What the finding's status becomes. */
        public FindingStatus status() {
            return status;
        }
    }
}
