package io.rendan.ingest;

/** Where an import stands. */
public enum ImportStatus {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /** Refused, which changed nothing, or broken off; {@link DatasetImport#problem} says which. */
    FAILED
}
