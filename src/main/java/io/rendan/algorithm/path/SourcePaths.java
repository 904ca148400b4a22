package io.rendan.algorithm.path;

/** Shortest paths from one source at a time, with working memory for one thread. */
public interface SourcePaths {

    /**
     * Adds to each node's score the source's dependency on it: the share of shortest paths from the
     * source that pass through it, summed over all targets. The source's own score does not change.
     */
    void addDependencies(int source, double[] scores);
}
