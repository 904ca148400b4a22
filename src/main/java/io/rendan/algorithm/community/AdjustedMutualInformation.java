package io.rendan.algorithm.community;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike two partitions of the same nodes are: their mutual information above what partitions of
 * these sizes share by chance, over the mean of their entropies above the same; 1 for equal
 * partitions, about 0 for unrelated ones (Vinh, Epps &amp; Bailey 2010).
 *
 * <p>Cost: O(n + sizes₁ × sizes₂ × smaller size) with the numbers of different community sizes;
 * memory O(n). Deterministic.
 */
public final class AdjustedMutualInformation {

    private AdjustedMutualInformation() {}

    /**
     * Compares two partitions.
     *
     * @param first each node's community, from 0
     * @param second likewise, of the same nodes
     * @throws IllegalArgumentException if the partitions are not of as many nodes, or a number is
     *     below 0
     */
    public static double compute(int[] first, int[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "partitions of %s and of %s nodes".formatted(first.length, second.length));
        }
        int[] a = sizes(first);
        int[] b = sizes(second);
        double mean = (entropy(a, first.length) + entropy(b, first.length)) / 2;
        double shared = mutualInformation(first, second, a, b);
        double chance = expected(a, b, first.length);
        return mean - chance < 1e-12 ? 1 : (shared - chance) / (mean - chance);
    }

    private static int[] sizes(int[] partition) {
        int[] sizes = new int[Arrays.stream(partition).max().orElse(-1) + 1];
        for (int community : partition) {
            if (community < 0) {
                throw new IllegalArgumentException("community must be at least 0, is " + community);
            }
            sizes[community]++;
        }
        return sizes;
    }

    private static double entropy(int[] sizes, int nodes) {
        double entropy = 0;
        for (int size : sizes) {
            if (size > 0) {
                entropy -= (double) size / nodes * Math.log((double) size / nodes);
            }
        }
        return entropy;
    }

    private static double mutualInformation(int[] first, int[] second, int[] a, int[] b) {
        Map<Long, Integer> together = new TreeMap<>();
        for (int node = 0; node < first.length; node++) {
            together.merge((long) first[node] * b.length + second[node], 1, Integer::sum);
        }
        double nodes = first.length;
        double shared = 0;
        for (Map.Entry<Long, Integer> cell : together.entrySet()) {
            double n = cell.getValue();
            double product =
                    (double) a[(int) (cell.getKey() / b.length)]
                            * b[(int) (cell.getKey() % b.length)];
            shared += n / nodes * Math.log(nodes * n / product);
        }
        return shared;
    }

    /** Mean mutual information over all ways to deal nodes to communities of these sizes. */
    private static double expected(int[] a, int[] b, int nodes) {
        double[] logFactorial = new double[nodes + 1];
        for (int n = 2; n <= nodes; n++) {
            logFactorial[n] = logFactorial[n - 1] + Math.log(n);
        }
        double expected = 0;
        for (Map.Entry<Integer, Integer> ofA : counted(a).entrySet()) {
            for (Map.Entry<Integer, Integer> ofB : counted(b).entrySet()) {
                expected +=
                        (double) ofA.getValue()
                                * ofB.getValue()
                                * expected(ofA.getKey(), ofB.getKey(), nodes, logFactorial);
            }
        }
        return expected;
    }

    private static Map<Integer, Integer> counted(int[] sizes) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (int size : sizes) {
            if (size > 0) {
                counted.merge(size, 1, Integer::sum);
            }
        }
        return new TreeMap<>(counted);
    }

    /**
     * The part of two communities of sizes a and b: hypergeometric in how many nodes they share.
     */
    private static double expected(int a, int b, int nodes, double[] logFactorial) {
        double constant =
                logFactorial[a]
                        + logFactorial[b]
                        + logFactorial[nodes - a]
                        + logFactorial[nodes - b]
                        - logFactorial[nodes];
        double sum = 0;
        for (int n = Math.max(1, a + b - nodes); n <= Math.min(a, b); n++) {
            double logProbability =
                    constant
                            - logFactorial[n]
                            - logFactorial[a - n]
                            - logFactorial[b - n]
                            - logFactorial[nodes - a - b + n];
            double information =
                    (double) n / nodes * Math.log((double) nodes * n / ((double) a * b));
            sum += information * Math.exp(logProbability);
        }
        return sum;
    }
}
