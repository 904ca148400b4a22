package io.rendan.run;

/**
 * How far a run has come.
 *
 * @param status where it stands
 * @param phase what it is doing, in a word or two
 * @param progress 0–1
 */
public record RunStage(RunStatus status, String phase, double progress) {

    static RunStage queued() {
        return new RunStage(RunStatus.QUEUED, "queued", 0);
    }

    static RunStage done() {
        return new RunStage(RunStatus.SUCCEEDED, "done", 1);
    }

    /** The same place in the work, with another status. */
    RunStage as(RunStatus other) {
        return new RunStage(other, phase, progress);
    }

    /** Further on, with the same status. */
    RunStage at(String reachedPhase, double reached) {
        return new RunStage(status, reachedPhase, reached);
    }
}
