package io.rendan.opportunity;

import io.rendan.algorithm.Parallel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Probabilities of given pairs, grouped by smaller party so that each is scanned once. */
record PairProbabilities(Valuation valuation) {

    double[] of(int[][] pairs, Parallel parallel) {
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
        double[] probabilities = new double[pairs.length];
        parallel.forEach(
                starts.length,
                () -> new Valuation.Scan(valuation),
                (scan, group) -> {
                    int end = group + 1 < starts.length ? starts[group + 1] : order.length;
                    int[] members = Arrays.copyOfRange(order, starts[group], end);
                    score(scan, pairs, members, probabilities);
                });
        return probabilities;
    }

    private static void score(
            Valuation.Scan scan, int[][] pairs, int[] members, double[] probabilities) {
        scan.from(smaller(pairs[members[0]]));
        for (int pair : members) {
            int other = Math.max(pairs[pair][0], pairs[pair][1]);
            if (scan.pairs().isCandidate(other)) {
                probabilities[pair] = scan.probability(other);
            }
        }
    }

    private static boolean differs(int[][] pairs, int[] order, int at) {
        return smaller(pairs[order[at]]) != smaller(pairs[order[at - 1]]);
    }

    private static int smaller(int[] pair) {
        return Math.min(pair[0], pair[1]);
    }
}
