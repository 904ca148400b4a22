package io.rendan.run;

/** Where a run stands. */
public enum RunStatus {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED;

    /** Whether nothing will change any more. */
    public boolean isFinal() {
        return this == SUCCEEDED || this == FAILED;
    }
}
