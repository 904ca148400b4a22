package io.rendan.algorithm.graph;

/**
 * How a graph is rewired.
 *
 * @param samples number of rewired graphs wanted, at least 0
 * @param chains number of independent Markov chains they are taken from, at least 1; part of the
 *     result's definition, so that the number of threads is not
 * @param burnInSwapsPerEdge swaps an edge before a chain's first sample
 * @param swapsPerEdge swaps an edge between two samples of a chain
 * @param seed chain {@code c} draws from the random stream {@code seed + c}
 */
public record RewiringParameters(
        int samples, int chains, double burnInSwapsPerEdge, double swapsPerEdge, long seed) {

    public RewiringParameters {
        if (samples < 0 || chains < 1) {
            throw new IllegalArgumentException(
                    "samples must be at least 0 and chains at least 1, are %s and %s"
                            .formatted(samples, chains));
        }
        if (!(burnInSwapsPerEdge >= 0
                && swapsPerEdge >= 0
                && burnInSwapsPerEdge + swapsPerEdge < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "swaps an edge must be finite and at least 0, are %s and %s"
                            .formatted(burnInSwapsPerEdge, swapsPerEdge));
        }
    }

    /** 200 samples from 8 chains, 10 swaps an edge to burn in and 2 between samples. */
    public static RewiringParameters standard(long seed) {
        return new RewiringParameters(200, 8, 10, 2, seed);
    }

    /** The same with another number of samples. */
    public RewiringParameters withSamples(int number) {
        return new RewiringParameters(number, chains, burnInSwapsPerEdge, swapsPerEdge, seed);
    }
}
