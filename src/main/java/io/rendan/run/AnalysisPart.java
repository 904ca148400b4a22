package io.rendan.run;

import io.rendan.analysis.FindingKind;
import io.rendan.web.RunStamp.FailedAnalysis;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of one analysis in a run. */
@Schema(description = "What became of one analysis in a run")
public record AnalysisPart(
        @Schema(description = "Its name", example = "silo") String analysis,
        Status status,
        @Schema(description = "Why it failed; null otherwise") Optional<String> reason,
        @Schema(description = "Whose answer stands in for one that failed; null where none does")
                Optional<Source> servedFrom,
        @Schema(description = "Kinds of findings that one that failed would have found")
                List<FindingKind> kinds) {

    public AnalysisPart {
        kinds = List.copyOf(kinds);
    }

    /** How it ended. */
    public enum Status {
        SUCCEEDED,
        FAILED
    }

    /** The last run in which the analysis succeeded. */
    @Schema(description = "The last run in which the analysis succeeded")
    public record Source(String runId, Optional<LocalDate> asOf) {}

    static AnalysisPart succeeded(String analysis) {
        return new AnalysisPart(
                analysis, Status.SUCCEEDED, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * One that failed.
     *
     * @param standIn what the last run in which it succeeded had found, if there is one
     */
    static AnalysisPart failed(String analysis, String reason, Optional<StandIn> standIn) {
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        Arrays.stream(FindingKind.values())
                .filter(kind -> kind.analysis().equals(analysis))
                .forEach(kinds::add);
        standIn.ifPresent(
                last -> last.result().findings().forEach(finding -> kinds.add(finding.kind())));
        return new AnalysisPart(
                analysis,
                Status.FAILED,
                Optional.of(reason),
                standIn.map(StandIn::source),
                List.copyOf(kinds));
    }

    /** As answers of other rooms show it. */
    FailedAnalysis shown() {
        return new FailedAnalysis(
                analysis,
                reason.orElse(""),
                kinds.stream().map(FindingKind::name).toList(),
                servedFrom.map(Source::runId),
                servedFrom.flatMap(Source::asOf));
    }

    /** Whether it failed. */
    boolean hasFailed() {
        return status == Status.FAILED;
    }
}
