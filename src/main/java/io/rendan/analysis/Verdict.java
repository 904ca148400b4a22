package io.rendan.analysis;

/** How a group was judged. */
public enum Verdict {
    /** Closed more than chance explains, and by much: a finding. */
    SILO,
    /** Closed more than chance explains, but open enough. */
    COHESIVE,
    /** As open as chance would have it, or not provably less. */
    OPEN,
    /** Too few units or no ties to judge by. */
    TOO_SMALL
}
