package io.rendan.algorithm.community;

import java.util.Arrays;
import java.util.List;

/**
 * How surely communities are found again by other runs: of each, the mean over these runs of the
 * largest likeness (Jaccard: nodes in both over nodes in either) with a community of the run. Below
 * 0.6 a community is a pattern at most, from 0.75 on it can be trusted (Hennig 2007, "Cluster-wise
 * assessment of cluster stability").
 *
 * <p>O(nodes × runs).
 */
public final class Recurrence {

    private Recurrence() {}

    /**
     * The recurrence of every community.
     *
     * @param communityOf each node's community, numbered from 0
     * @param communities how many there are
     * @param runs partitions to look in, at least one
     */
    public static double[] compute(int[] communityOf, int communities, List<int[]> runs) {
        Grouped members = Grouped.of(communityOf, communities);
        double[] sums = new double[communities];
        for (int[] run : runs) {
            int[] sizes = sizes(run);
            int[] shared = new int[sizes.length];
            for (int community = 0; community < communities; community++) {
                sums[community] += largestLikeness(members, community, run, sizes, shared);
            }
        }
        Arrays.setAll(sums, community -> sums[community] / runs.size());
        return sums;
    }

    private static int[] sizes(int[] run) {
        int[] sizes = new int[Arrays.stream(run).max().orElse(-1) + 1];
        for (int community : run) {
            sizes[community]++;
        }
        return sizes;
    }

    /** Leaves {@code shared} as it found it: all 0. */
    private static double largestLikeness(
            Grouped members, int community, int[] run, int[] sizes, int[] shared) {
        int from = members.starts()[community];
        int to = members.starts()[community + 1];
        for (int i = from; i < to; i++) {
            shared[run[members.nodes()[i]]]++;
        }
        double largest = 0;
        for (int i = from; i < to; i++) {
            int other = run[members.nodes()[i]];
            int either = to - from + sizes[other] - shared[other];
            largest = Math.max(largest, (double) shared[other] / either);
        }
        for (int i = from; i < to; i++) {
            shared[run[members.nodes()[i]]] = 0;
        }
        return largest;
    }
}
