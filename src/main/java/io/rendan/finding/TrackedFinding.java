package io.rendan.finding;

import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.Subject;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding of a run together with its life across runs: what lists show. */
@Schema(
        description = "Something that somebody should act on",
        requiredProperties = {
            "id",
            "kind",
            "title",
            "subjects",
            "score",
            "valueAtStake",
            "figures",
            "evidence",
            "action",
            "owner",
            "firstSeen",
            "status"
        })
public record TrackedFinding(
        @Schema(
                        description = "The same in every run for the same thing",
                        example = "silo-3fa9c1d2e0b47a55")
                String id,
        FindingKind kind,
        @Schema(
                        description = "One line for a list",
                        example = "Fresh Food keeps to itself: 22 % of its collaboration leaves it")
                String title,
        @Schema(description = "Whom or what it concerns, the main one first")
                List<Subject> subjects,
        @Schema(
                        description = "0–1; larger is worse, for an opportunity better",
                        minimum = "0",
                        maximum = "1",
                        example = "0.72")
                double score,
        @Schema(description = "A year; null where not known") Optional<Money> valueAtStake,
        @Schema(
                        description = "The analysis's figures by name; null where not known",
                        example = "{\"openness\": 0.25, \"qValue\": 0.0003}")
                Map<String, @Nullable Object> figures,
        @Schema(description = "Why a figure is null, by its name") Map<String, String> reasons,
        @Schema(description = "Statements with the query that proves each") List<Evidence> evidence,
        @Schema(
                        description = "What to do, in plain words",
                        example = "Introduce Northway Refrigeration to Island Door Systems")
                String action,
        @Schema(description = "Id of the platform or party that should act", example = "pl-04")
                String owner,
        @Schema(description = "When a run first found it") Instant firstSeen,
        FindingStatus status,
        @Schema(description = "What was decided about it, oldest first") List<Decision> decisions) {

    public TrackedFinding {
        decisions = List.copyOf(decisions);
    }

    /** A finding with its life. */
    public static TrackedFinding of(
            Finding finding, Instant firstSeen, FindingStatus status, List<Decision> decisions) {
        return new TrackedFinding(
                finding.id(),
                finding.kind(),
                finding.title(),
                finding.subjects(),
                finding.score(),
                finding.valueAtStake(),
                finding.figures(),
                finding.reasons(),
                finding.evidence(),
                finding.action(),
                finding.owner(),
                firstSeen,
                status,
                decisions);
    }
}
