package io.rendan.coverage;

/** Whether something could be computed. */
public enum CoverageStatus {
    /** From the data that it is defined on. */
    COMPUTED,
    /** From data that stand in for some that are not there. */
    ON_BASIS,
    /** Not at all. */
    MISSING
}
