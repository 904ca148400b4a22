package io.rendan.finding;

/** Where a finding stands in its life. */
public enum FindingStatus {
    /** In the newest run, and nobody has decided on it. */
    OPEN,
    /** Somebody will act on it. */
    ACCEPTED,
    /** Somebody has judged that nothing needs doing; it counts until the value at stake doubles. */
    DISMISSED,
    /** Somebody has acted; the run's window still shows what was. */
    DONE,
    /** Gone from the newest run. */
    RESOLVED
}
