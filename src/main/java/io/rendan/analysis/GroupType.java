package io.rendan.analysis;

/** What makes units a group. */
public enum GroupType {
    /** Hosted by the same platform. */
    PLATFORM,
    /** Found by community detection on the collaboration layer. */
    DETECTED,
    /** Members of the same ecosystem community; these may overlap and are never silos. */
    COMMUNITY
}
