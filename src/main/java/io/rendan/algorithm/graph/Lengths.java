package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

/** Lengths of arcs. */
public final class Lengths {

    private Lengths() {}

    /** The lengths, if there is a finite one above 0 for every arc. */
    public static double[] checked(CompressedGraph graph, double[] lengths) {
        if (lengths.length != graph.arcCount()) {
            throw new IllegalArgumentException(
                    "expected %s lengths, are %s".formatted(graph.arcCount(), lengths.length));
        }
        for (int arc = 0; arc < lengths.length; arc++) {
            KernelInterruptedException.checkNowAndThen(arc);
            double length = lengths[arc];
            if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "length must be finite and above 0, is " + length);
            }
        }
        return lengths;
    }

    /** The same for lengths that are not the graph's own: those of an edge might differ. */
    public static double[] checkedBothWays(CompressedGraph graph, double[] lengths) {
        checked(graph, lengths);
        graph.checkSameBothWays("length", lengths);
        return lengths;
    }

    /** The least of all lengths, infinite if there is none. */
    public static double least(double[] lengths) {
        double least = Double.POSITIVE_INFINITY;
        for (int arc = 0; arc < lengths.length; arc++) {
            KernelInterruptedException.checkNowAndThen(arc);
            least = Math.min(least, lengths[arc]);
        }
        return least;
    }
}
