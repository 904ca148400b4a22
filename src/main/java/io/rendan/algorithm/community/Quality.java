package io.rendan.algorithm.community;

/** What a partition of a graph into communities is good at. */
public enum Quality {
    /**
     * More weight within communities than the nodes' strengths explain (Newman &amp; Girvan 2004;
     * resolution after Reichardt &amp; Bornholdt 2006). Small communities in large graphs may be
     * merged: use a higher resolution to see them.
     */
    MODULARITY,
    /**
     * Communities denser inside than the resolution, and less dense between: the constant Potts
     * model, which has no such limit (Traag, Van Dooren &amp; Nesterov 2011).
     */
    CPM
}
