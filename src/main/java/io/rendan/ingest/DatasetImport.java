package io.rendan.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.time.Instant;
import java.util.Optional;

/**
 * An import and how far it has come. As JSON, the parts of its parts stand side by side.
 *
 * @param id of the import
 * @param dataset name of the folder or zip
 * @param mode what happens to the data that are there
 * @param stage how far it has come
 * @param check what checking the files has brought to light
 * @param outcome what became of it
 * @param times when it passed from one state to the next
 */
public record DatasetImport(
        String id,
        String dataset,
        ImportMode mode,
        @JsonUnwrapped ImportStage stage,
        @JsonUnwrapped ImportCheck check,
        @JsonUnwrapped ImportOutcome outcome,
        @JsonUnwrapped ImportTimes times) {

    static DatasetImport queued(String id, String dataset, ImportMode mode, Instant at) {
        return new DatasetImport(
                id,
                dataset,
                mode,
                ImportStage.WAITING,
                ImportCheck.NONE,
                ImportOutcome.OPEN,
                ImportTimes.queued(at));
    }

    DatasetImport analysedBy(String run) {
        return new DatasetImport(
                id, dataset, mode, stage, check, ImportOutcome.analysedBy(run), times);
    }

    public ImportStatus status() {
        return stage.status();
    }

    /** Why it failed, in a sentence. */
    public Optional<String> problem() {
        return outcome.problem();
    }

    /** The analysis run that its success has started. */
    public Optional<String> runId() {
        return outcome.runId();
    }

    /** Where it stands in the order of imports. */
    public ImportPlace place() {
        return new ImportPlace(times.queuedAt(), id);
    }

    /** Whether nothing will happen to it any more. */
    @JsonIgnore
    public boolean isFinished() {
        return status() == ImportStatus.SUCCEEDED || status() == ImportStatus.FAILED;
    }
}
