package io.rendan.run;

import io.rendan.web.Problem;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;

import org.springframework.http.HttpStatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The run that an answer is from.
 *
 * @param finishedAt when its findings were there for the first time
 */
public record RunReference(String id, Optional<LocalDate> asOf, boolean stale, Instant finishedAt) {

    /**
     * The run named, or the current one; empty while there is none.
     *
     * @throws ProblemException if there is no such run or it has not succeeded
     */
    public static Optional<RunReference> of(Optional<String> runId, Runs runs) {
        return runId.map(id -> Optional.of(named(id, runs)))
                .orElseGet(() -> runs.current().map(run -> of(run, runs)));
    }

    private static RunReference named(String id, Runs runs) {
        AnalysisRun run = runs.find(id).orElseThrow(() -> ProblemException.unknown("run", id));
        if (run.status() != RunStatus.SUCCEEDED) {
            RequestFault fault = RequestFault.of("runId", id, "a run that SUCCEEDED");
            throw new ProblemException(
                    new Problem(
                            HttpStatus.CONFLICT,
                            "unfinished-run",
                            "The run %s is %s, expected one that SUCCEEDED"
                                    .formatted(id, run.status()),
                            List.of(fault)));
        }
        return of(run, runs);
    }

    private static RunReference of(AnalysisRun run, Runs runs) {
        return new RunReference(
                run.id(), run.asOf(), runs.isStale(run), run.finishedAt().orElse(run.queuedAt()));
    }
}
