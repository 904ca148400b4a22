package io.rendan.run;

import io.rendan.analysis.FindingKind;
import io.rendan.web.RunStamp;
import io.rendan.web.RunStamp.FailedAnalysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The run that an answer is from.
 *
 * @param dataset name of the dataset that it looked at; findings are kept by it
 * @param finishedAt when its findings were there for the first time
 * @param failed analyses that failed in it
 */
public record RunReference(
        String id,
        String dataset,
        Optional<LocalDate> asOf,
        boolean stale,
        Instant finishedAt,
        List<FailedAnalysis> failed) {

    public RunReference {
        failed = List.copyOf(failed);
    }

    /** As answers show it that several analyses have a part in. */
    public RunStamp stamp() {
        return new RunStamp(Optional.of(id), asOf, stale, failed);
    }

    /** As answers about findings of one kind show it. */
    public RunStamp stamp(FindingKind kind) {
        return stamp(part -> part.kinds().contains(kind.name()));
    }

    /** As answers of one analysis show it: stale where an earlier run stands in for it. */
    public RunStamp stamp(String analysis) {
        return stamp(part -> part.analysis().equals(analysis));
    }

    private RunStamp stamp(Predicate<FailedAnalysis> concerned) {
        List<FailedAnalysis> own = failed.stream().filter(concerned).toList();
        return new RunStamp(Optional.of(id), asOf, stale || !own.isEmpty(), own);
    }

    /** The dataset that answers are about; {@code ""} while there is no run. */
    public static String dataset(Optional<RunReference> run) {
        return run.map(RunReference::dataset).orElse("");
    }

    /** As answers show it, or that there is no run. */
    public static RunStamp stamp(Optional<RunReference> run) {
        return run.map(RunReference::stamp).orElseGet(RunStamp::none);
    }
}
