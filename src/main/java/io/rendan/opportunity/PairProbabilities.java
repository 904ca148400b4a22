package io.rendan.opportunity;

import io.rendan.algorithm.Parallel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Probabilities of given pairs, grouped by smaller party so that each is scanned once. */
record PairProbabilities(Valuation valuation) {

    /** What is read of a pair whose smaller party the scan stands at. */
    private interface Reader {

        void read(int pair, Valuation.Scan scan, int other);
    }

    /** One entry a pair; 0 for a pair that has a contract already or may have none. */
    double[] of(int[][] pairs, Parallel parallel) {
        double[] probabilities = new double[pairs.length];
        read(
                pairs,
                parallel,
                (pair, scan, other) ->
                        probabilities[pair] =
                                scan.pairs().mayForm(other) ? scan.probability(other) : 0);
        return probabilities;
    }

    /** Which of the pairs are candidates. */
    boolean[] candidates(int[][] pairs, Parallel parallel) {
        boolean[] candidates = new boolean[pairs.length];
        read(
                pairs,
                parallel,
                (pair, scan, other) -> candidates[pair] = scan.pairs().isCandidate(other));
        return candidates;
    }

    private void read(int[][] pairs, Parallel parallel, Reader reader) {
        int[] order =
                IntStream.range(0, pairs.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(pair -> smaller(pairs[pair])))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] starts =
                IntStream.range(0, order.length)
                        .filter(at -> at == 0 || differs(pairs, order, at))
                        .toArray();
        parallel.forEach(
                starts.length,
                () -> new Valuation.Scan(valuation),
                (scan, group) -> {
                    int end = group + 1 < starts.length ? starts[group + 1] : order.length;
                    int[] members = Arrays.copyOfRange(order, starts[group], end);
                    scan.from(smaller(pairs[members[0]]));
                    for (int pair : members) {
                        reader.read(pair, scan, Math.max(pairs[pair][0], pairs[pair][1]));
                    }
                });
    }

    private static boolean differs(int[][] pairs, int[] order, int at) {
        return smaller(pairs[order[at]]) != smaller(pairs[order[at - 1]]);
    }

    private static int smaller(int[] pair) {
        return Math.min(pair[0], pair[1]);
    }
}
