package io.rendan.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One run, at any point of its life.
 *
 * @param id unique
 * @param status where it stands
 * @param phase what it is doing, in a word or two
 * @param progress 0–1
 * @param seed of all randomness
 * @param asOf date of the snapshot; empty until the snapshot is taken where none was asked for
 * @param historical whether it looks back on another date than the dataset's: never current
 * @param dataVersion of the data it saw, empty until the snapshot is taken
 * @param queuedAt when it was asked for
 * @param startedAt when its turn came
 * @param finishedAt when it succeeded or failed
 * @param timings seconds by phase and analysis, in the order they ended
 * @param summary figures about the ecosystem and what was left out
 * @param error why it failed
 */
public record AnalysisRun(
        String id,
        RunStatus status,
        String phase,
        double progress,
        long seed,
        Optional<LocalDate> asOf,
        boolean historical,
        Optional<String> dataVersion,
        Instant queuedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Map<String, Double> timings,
        Map<String, Object> summary,
        Optional<String> error) {

    static AnalysisRun queued(String id, RunRequest request, Instant now) {
        return new AnalysisRun(
                id,
                RunStatus.QUEUED,
                "queued",
                0,
                request.seed(),
                request.asOf(),
                false,
                Optional.empty(),
                now,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty());
    }
}
