package io.rendan.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param timings seconds by phase and analysis, in the order they ended
 * @param summary figures about the ecosystem and what was left out
 * @param error why it failed
 */
public record AnalysisRun(
        String id,
        @JsonUnwrapped RunStage stage,
        @JsonUnwrapped RunScope scope,
        @JsonUnwrapped RunTimes times,
        Map<String, Double> timings,
        Map<String, Object> summary,
        Optional<String> error) {

    static AnalysisRun queued(String id, RunRequest request, Instant now) {
        return new AnalysisRun(
                id,
                RunStage.queued(),
                RunScope.of(request),
                RunTimes.queued(now),
                Map.of(),
                Map.of(),
                Optional.empty());
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

    /** Version of the data it saw. */
    public Optional<String> dataVersion() {
        return scope.dataVersion();
    }

    /** When it succeeded or failed. */
    public Optional<Instant> finishedAt() {
        return times.finishedAt();
    }
}
