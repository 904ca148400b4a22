package io.rendan.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.analysis.Finding;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** A finding of a run together with its life across runs: what lists show, one object in JSON. */
public record TrackedFinding(
        @JsonUnwrapped Finding finding,
        @Schema(description = "When a run first found it") Instant firstSeen,
        FindingStatus status,
        @Schema(description = "What was decided about it, oldest first") List<Decision> decisions) {

    public TrackedFinding {
        decisions = List.copyOf(decisions);
    }

    /** For a list: whoever wants the proof asks for it, since it is two thirds of a finding. */
    public TrackedFinding withoutEvidence() {
        return new TrackedFinding(finding.withoutEvidence(), firstSeen, status, decisions);
    }
}
