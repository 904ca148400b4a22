package io.rendan.network;

import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Who works with whom: undirected, between micro-enterprises; nodes are party indices. Methods,
 * section 0.
 *
 * @param ties {@code hours / mean(hours) + value / mean(value)}, each mean over the ties that have
 *     that part; a tie has hours, value or both
 * @param hours hours spent together in the window
 * @param value contract value between the two in the window, both directions added
 */
public record Collaboration(CompressedGraph ties, CompressedGraph hours, CompressedGraph value) {

    public static Collaboration of(CompressedGraph hours, CompressedGraph value) {
        var ties = CompressedGraph.undirected(hours.nodeCount());
        addScaled(ties, hours);
        addScaled(ties, value);
        return new Collaboration(ties.build(), hours, value);
    }

    /** Whether any two units are tied. */
    public boolean hasTies() {
        return ties.edgeCount() > 0;
    }

    /** Whether any two units have spent hours together. */
    public boolean hasHours() {
        return hours.edgeCount() > 0;
    }

    /** Whether any two units have contracts with each other. */
    public boolean hasValue() {
        return value.edgeCount() > 0;
    }

    /** What the hours of a tie are divided by; NaN where no tie has any. */
    public double meanHours() {
        return mean(hours);
    }

    /** What the contract value of a tie is divided by; NaN where no tie has any. */
    public double meanValue() {
        return mean(value);
    }

    private static double mean(CompressedGraph part) {
        double sum = 0;
        for (double weight : part.weights()) {
            sum += weight;
        }
        return sum / part.arcCount();
    }

    private static void addScaled(CompressedGraph.Builder ties, CompressedGraph part) {
        double mean = mean(part);
        for (int node = 0; node < part.nodeCount(); node++) {
            int one = node;
            part.forEachEdge(
                    one,
                    (other, weight) -> {
                        if (other > one) {
                            ties.edge(one, other, weight / mean);
                        }
                    });
        }
    }
}
