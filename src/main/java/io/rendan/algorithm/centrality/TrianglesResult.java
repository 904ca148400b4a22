package io.rendan.algorithm.centrality;

import java.util.Arrays;

/**
 * Triangles of a graph.
 *
 * @param triangles by node, in how many it is
 * @param localClustering by node, the share of its pairs of neighbours that are tied (Watts &amp;
 *     Strogatz 1998), from 0 to 1; 0 for nodes with fewer than two neighbours
 */
public record TrianglesResult(long[] triangles, double[] localClustering) {

    /** Number of triangles in the graph. */
    public long count() {
        return Arrays.stream(triangles).sum() / 3;
    }
}
