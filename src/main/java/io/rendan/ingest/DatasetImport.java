package io.rendan.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.rendan.dataset.DatasetFault;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An import and how far it has come.
 *
 * @param id of the import
 * @param dataset name of the folder or zip
 * @param status where it stands
 * @param mode what happens to the data that are there
 * @param phase what it is doing, for people
 * @param progress 0–1 over all phases
 * @param rows rows that are loaded, by file name without ending; empty until checked
 * @param suppressed rows of interactions left out, because fewer than five people are behind them
 * @param warnings what is odd; the first 1,000
 * @param warningCount all warnings
 * @param errors why it was refused; the first 1,000
 * @param errorCount all errors
 * @param problem why it failed, in a sentence
 * @param runId the analysis run that its success has started
 * @param queuedAt when it was asked for
 * @param startedAt when it left the queue
 * @param finishedAt when it succeeded or failed
 */
public record DatasetImport(
        String id,
        String dataset,
        ImportStatus status,
        ImportMode mode,
        String phase,
        double progress,
        Map<String, Long> rows,
        long suppressed,
        List<DatasetFault> warnings,
        long warningCount,
        List<DatasetFault> errors,
        long errorCount,
        Optional<String> problem,
        Optional<String> runId,
        Instant queuedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    public DatasetImport {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }

    static DatasetImport queued(String id, String dataset, ImportMode mode, Instant at) {
        return new DatasetImport(
                id,
                dataset,
                ImportStatus.QUEUED,
                mode,
                "waiting",
                0,
                Map.of(),
                0,
                List.of(),
                0,
                List.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                at,
                Optional.empty(),
                Optional.empty());
    }

    DatasetImport analysedBy(String run) {
        return new DatasetImport(
                id,
                dataset,
                status,
                mode,
                phase,
                progress,
                rows,
                suppressed,
                warnings,
                warningCount,
                errors,
                errorCount,
                problem,
                Optional.of(run),
                queuedAt,
                startedAt,
                finishedAt);
    }

    /** Where it stands in the order of imports. */
    public ImportPlace place() {
        return new ImportPlace(queuedAt, id);
    }

    /** Whether nothing will happen to it any more. */
    @JsonIgnore
    public boolean isFinished() {
        return status == ImportStatus.SUCCEEDED || status == ImportStatus.FAILED;
    }

    /** Rows that are loaded, all tables together. */
    public long totalRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
