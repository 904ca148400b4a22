package io.rendan.algorithm.path;

import java.util.SplittableRandom;

/** Draws shortest paths, with working memory for one thread. */
public interface PathSampler {

    /**
     * Draws one of the shortest paths between two nodes, all alike, and counts its inner nodes;
     * none if no path leads from one to the other.
     */
    void draw(int from, int to, SplittableRandom random, int[] passed);
}
