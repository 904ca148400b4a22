package io.rendan.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run, at any point of its life. As JSON it is flat: the fields of its parts stand beside each
 * other.
 *
 * @param id unique
 * @param stage how far it has come
 * @param scope what it looks at
 * @param times when it was queued, started, finished
 * @param outcome what it has come to so far
 */
public record AnalysisRun(
        String id,
        @JsonUnwrapped RunStage stage,
        @JsonUnwrapped RunScope scope,
        @JsonUnwrapped RunTimes times,
        @JsonUnwrapped RunOutcome outcome) {

    static AnalysisRun queued(String id, RunRequest request, boolean historical, Instant now) {
        return new AnalysisRun(
                id,
                RunStage.queued(),
                RunScope.of(request, historical),
                RunTimes.queued(now),
                RunOutcome.none());
    }

    /** Where it stands. */
    public RunStatus status() {
        return stage.status();
    }

    /** Date of the snapshot, as far as it is known. */
    public Optional<LocalDate> asOf() {
        return scope.asOf();
    }

    /** Whether it looks back on another date than the dataset's. */
    public boolean historical() {
        return scope.historical();
    }

    /** Name of the dataset that it looked at; {@code ""} as long as it has not begun. */
    public String dataset() {
        return summary().get("dataset") instanceof String name ? name : "";
    }

    /** Version of the data it saw. */
    public Optional<String> dataVersion() {
        return scope.dataVersion();
    }

    /** When it succeeded or failed. */
    public Optional<Instant> finishedAt() {
        return times.finishedAt();
    }

    /** Seconds by phase and analysis, in the order they ended. */
    public Map<String, Double> timings() {
        return outcome.timings();
    }

    /** Figures about the ecosystem and what was left out. */
    public Map<String, Object> summary() {
        return outcome.summary();
    }

    /** Why it failed. */
    public Optional<String> error() {
        return outcome.error();
    }

    /** The run that its answers of an analysis are from; empty where there are none. */
    Optional<AnalysisPart.Source> sourceOf(String analysis) {
        return outcome.analyses().stream()
                .filter(part -> part.analysis().equals(analysis) && part.hasFailed())
                .findFirst()
                .map(AnalysisPart::servedFrom)
                .orElseGet(() -> Optional.of(new AnalysisPart.Source(id, asOf())));
    }

    /** The same, published at a time. */
    AnalysisRun finished(Instant at) {
        return new AnalysisRun(id, stage, scope, times.finished(at), outcome);
    }

    /** The analyses that failed although the run went on. */
    List<AnalysisPart> failedParts() {
        return outcome.analyses().stream().filter(AnalysisPart::hasFailed).toList();
    }

    /** The same with what it counted, but without what single analyses said of the ecosystem. */
    public AnalysisRun withoutAnalyses() {
        return new AnalysisRun(id, stage, scope, times, outcome.withoutAnalyses());
    }

    /** The same run while the database is away: it begins as soon as that is back. */
    AnalysisRun waiting() {
        return new AnalysisRun(id, stage.at("waiting for the database", 0), scope, times, outcome);
    }
}
