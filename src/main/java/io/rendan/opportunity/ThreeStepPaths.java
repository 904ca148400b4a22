package io.rendan.opportunity;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.prediction.Shortlist;

import java.util.Comparator;
import java.util.List;

/**
 * The three-step paths between two parties: why they are thought to belong together.
 *
 * @param count number of paths a–u–v–b
 * @param strongest those that count most, at most as many as were asked for
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
        for (int first = ties.offsets()[a]; first < ties.offsets()[a + 1]; first++) {
            int u = ties.targets()[first];
            for (int second = ties.offsets()[u]; second < ties.offsets()[u + 1]; second++) {
                int v = ties.targets()[second];
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
