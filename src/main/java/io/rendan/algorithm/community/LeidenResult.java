package io.rendan.algorithm.community;

import java.util.List;

/**
 * Communities of a graph.
 *
 * @param communityOf each node's community; numbered from 0 in the order of their first nodes
 * @param communities how many there are
 * @param quality of the partition: modularity, or the CPM sum of weight inside above resolution ×
 *     pairs
 * @param starts the partitions of all runs, in the order of their seeds
 */
public record LeidenResult(int[] communityOf, int communities, double quality, List<int[]> starts) {

    public LeidenResult {
        starts = List.copyOf(starts);
    }
}
