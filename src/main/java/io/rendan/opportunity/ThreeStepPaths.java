package io.rendan.opportunity;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.prediction.Shortlist;

import java.util.Comparator;
import java.util.List;

/**
 * The three-step paths of contracts between two parties.
 *
 * @param count number of paths a–u–v–b
 * @param strongest the paths with the largest part in the score, up to a limit
 */
record ThreeStepPaths(long count, List<Path> strongest) {

    /** A path over two parties between; its part of the score is 1/√(k_u k_v). */
    record Path(int first, int second, double part) {

        private static final Comparator<Path> STRONGEST_FIRST =
                Comparator.comparingDouble(Path::part)
                        .reversed()
                        .thenComparingInt(Path::first)
                        .thenComparingInt(Path::second);
    }

    /** Costs the degrees of a's neighbours, times the logarithm of b's. */
    static ThreeStepPaths between(CompressedGraph ties, int a, int b, int limit) {
        Shortlist<Path> best = new Shortlist<>(limit, Path.STRONGEST_FIRST);
        long count = 0;
        for (int first = 0; first < ties.degree(a); first++) {
            int u = ties.neighbour(a, first);
            for (int second = 0; second < ties.degree(u); second++) {
                int v = ties.neighbour(u, second);
                if (v != a && u != b && ties.hasEdge(b, v)) {
                    double degrees = (double) ties.degree(u) * ties.degree(v);
                    best.offer(new Path(u, v, 1 / Math.sqrt(degrees)));
                    count++;
                }
            }
        }
        return new ThreeStepPaths(count, best.drain());
    }
}
