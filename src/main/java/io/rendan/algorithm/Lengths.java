package io.rendan.algorithm;

/** Lengths of arcs. */
final class Lengths {

    private Lengths() {}

    /** The lengths, if there is a finite one above 0 for every arc. */
    static double[] checked(CompressedGraph graph, double[] lengths) {
        if (lengths.length != graph.arcCount()) {
            throw new IllegalArgumentException(
                    "expected %d lengths, are %d".formatted(graph.arcCount(), lengths.length));
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
    static double[] checkedBothWays(CompressedGraph graph, double[] lengths) {
        checked(graph, lengths);
        graph.checkSameBothWays("length", lengths);
        return lengths;
    }

    /** The least of all lengths, infinite if there is none. */
    static double least(double[] lengths) {
        double least = Double.POSITIVE_INFINITY;
        for (int arc = 0; arc < lengths.length; arc++) {
            KernelInterruptedException.checkNowAndThen(arc);
            least = Math.min(least, lengths[arc]);
        }
        return least;
    }
}
