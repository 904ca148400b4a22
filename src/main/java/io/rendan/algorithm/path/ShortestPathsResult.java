package io.rendan.algorithm.path;

/**
 * A tree of shortest paths.
 *
 * @param distance by node from the nearest source, infinite where none reaches it in bounds
 * @param previous by node the one before it on the path, -1 for sources and nodes out of reach
 */
public record ShortestPathsResult(double[] distance, int[] previous) {

    /** The nodes from the source to {@code node}, both included; empty if it is out of reach. */
    public int[] path(int node) {
        if (distance[node] == Double.POSITIVE_INFINITY) {
            return new int[0];
        }
        int length = 0;
        for (int at = node; at >= 0; at = previous[at]) {
            length++;
        }
        int[] path = new int[length];
        for (int at = node; at >= 0; at = previous[at]) {
            path[--length] = at;
        }
        return path;
    }
}
