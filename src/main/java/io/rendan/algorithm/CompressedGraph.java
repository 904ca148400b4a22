package io.rendan.algorithm;

import java.util.Arrays;

/**
 * An immutable weighted graph in compressed sparse rows, in both directions.
 *
 * <p>Node {@code v}'s successors are {@code targets()[offsets()[v] .. offsets()[v + 1])},
 * ascending; {@code weights()} runs parallel. In an undirected graph every edge stands in both its
 * ends' rows and {@link #reversed()} is the graph itself. Loops are dropped and parallel edges
 * merged by adding their weights while building; {@link #droppedLoops()} and {@link #mergedEdges()}
 * say how many.
 *
 * <p>Memory: 12 bytes an arc and direction, 4 bytes a node and direction. Safe for use by many
 * threads; the arrays are shared, not copied, and must not be written to.
 */
public final class CompressedGraph {

    private final boolean directed;
    private final int[] offsets;
    private final int[] targets;
    private final double[] weights;
    private final CompressedGraph reversed;
    private final long droppedLoops;
    private final long mergedEdges;

    private CompressedGraph(boolean directed, Rows rows, long droppedLoops, long mergedEdges) {
        this.directed = directed;
        this.offsets = rows.offsets;
        this.targets = rows.targets;
        this.weights = rows.weights;
        this.droppedLoops = droppedLoops;
        this.mergedEdges = mergedEdges;
        this.reversed =
                directed ? new CompressedGraph(this, rows.transposed(offsets.length - 1)) : this;
    }

    /** The graph behind {@code original}: its edges turned round, which are these rows. */
    private CompressedGraph(CompressedGraph original, Rows rows) {
        this.directed = true;
        this.offsets = rows.offsets;
        this.targets = rows.targets;
        this.weights = rows.weights;
        this.droppedLoops = original.droppedLoops;
        this.mergedEdges = original.mergedEdges;
        this.reversed = original;
    }

    /** Starts a directed graph over nodes 0 to {@code nodeCount - 1}. */
    public static Builder directed(int nodeCount) {
        return new Builder(nodeCount, true);
    }

    /** Starts an undirected graph over nodes 0 to {@code nodeCount - 1}. */
    public static Builder undirected(int nodeCount) {
        return new Builder(nodeCount, false);
    }

    public boolean isDirected() {
        return directed;
    }

    public int nodeCount() {
        return offsets.length - 1;
    }

    /** Number of edges; an undirected edge counts once although it stands in two rows. */
    public int edgeCount() {
        return directed ? targets.length : targets.length / 2;
    }

    /** Number of entries in the rows: edges if directed, twice the edges if not. */
    public int arcCount() {
        return targets.length;
    }

    /** Row starts, {@code nodeCount + 1} of them. */
    public int[] offsets() {
        return offsets;
    }

    /** Successors, row after row, ascending within a row. */
    public int[] targets() {
        return targets;
    }

    /** Weights, parallel to {@link #targets()}. */
    public double[] weights() {
        return weights;
    }

    /** The same graph with every edge turned round; itself if undirected. Costs nothing. */
    public CompressedGraph reversed() {
        return reversed;
    }

    /**
     * The same edges with other weights, parallel to {@link #targets()}; in an undirected graph an
     * edge's two places must hold the same. Rows are shared.
     */
    public CompressedGraph withWeights(double[] otherWeights) {
        if (otherWeights.length != targets.length) {
            throw new IllegalArgumentException(
                    "expected %d weights, are %d".formatted(targets.length, otherWeights.length));
        }
        Rows rows = new Rows(offsets, targets, otherWeights.clone());
        return new CompressedGraph(directed, rows, droppedLoops, mergedEdges);
    }

    /**
     * The same graph under other node numbers and with other weights.
     *
     * @param placeOf each node's new number
     * @param nodeAt the node that gets each new number
     */
    CompressedGraph renumbered(int[] placeOf, int[] nodeAt, double[] otherWeights) {
        Rows turned = new Rows(offsets, targets, otherWeights).turned(placeOf, nodeAt, reversed);
        Rows rows = directed ? turned.transposed(nodeCount()) : turned;
        return new CompressedGraph(directed, rows, droppedLoops, mergedEdges);
    }

    /** Number of successors (neighbours) of {@code node}. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** Sum of the weights in {@code node}'s row. */
    public double strength(int node) {
        double sum = 0;
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            sum += weights[arc];
        }
        return sum;
    }

    /** The node in whose row each arc stands, parallel to {@link #targets()}; a new array. */
    public int[] sources() {
        int[] sources = new int[targets.length];
        for (int node = 0; node < nodeCount(); node++) {
            Arrays.fill(sources, offsets[node], offsets[node + 1], node);
        }
        return sources;
    }

    /** Position of the arc in {@link #targets()}, or a negative number if there is none. */
    public int arc(int from, int to) {
        return Arrays.binarySearch(targets, offsets[from], offsets[from + 1], to);
    }

    public boolean hasEdge(int from, int to) {
        return arc(from, to) >= 0;
    }

    /** Weight of the edge, 0 if there is none. */
    public double weight(int from, int to) {
        int arc = arc(from, to);
        return arc < 0 ? 0 : weights[arc];
    }

    /** Loops that were offered to the builder and dropped. */
    public long droppedLoops() {
        return droppedLoops;
    }

    /** Edges that were offered to the builder and added to an earlier, parallel one. */
    public long mergedEdges() {
        return mergedEdges;
    }

    @Override
    public String toString() {
        return "%s graph, %d nodes, %d edges"
                .formatted(directed ? "directed" : "undirected", nodeCount(), edgeCount());
    }

    /** Collects edges in any order. Not safe for use by several threads. */
    public static final class Builder {

        private final int nodeCount;
        private final boolean directed;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private double[] weight = new double[16];
        private int size;
        private long droppedLoops;

        private Builder(int nodeCount, boolean directed) {
            if (nodeCount < 0) {
                throw new IllegalArgumentException("nodeCount must be at least 0, is " + nodeCount);
            }
            this.nodeCount = nodeCount;
            this.directed = directed;
        }

        /** Makes room for so many more edges, where their number is known. */
        public Builder expect(int edges) {
            int capacity = Math.addExact(size, Math.multiplyExact(edges, directed ? 1 : 2));
            if (capacity > from.length) {
                grow(capacity);
            }
            return this;
        }

        /** Adds an edge of weight 1. */
        public Builder edge(int from, int to) {
            return edge(from, to, 1);
        }

        /**
         * Adds an edge.
         *
         * @throws IllegalArgumentException if an end is not a node or the weight is not finite
         */
        public Builder edge(int source, int target, double edgeWeight) {
            check(source);
            check(target);
            if (!Double.isFinite(edgeWeight)) {
                throw new IllegalArgumentException("weight must be finite, is " + edgeWeight);
            }
            if (source == target) {
                droppedLoops++;
                return this;
            }
            append(source, target, edgeWeight);
            if (!directed) {
                append(target, source, edgeWeight);
            }
            return this;
        }

        /** Sorts, merges and freezes: O(n + m) with two counting sorts. */
        public CompressedGraph build() {
            Rows byTarget = Rows.of(nodeCount, to, from, weight, size);
            Rows rows = byTarget.transposed(nodeCount).merged();
            long merged = (long) size - rows.targets.length;
            return new CompressedGraph(
                    directed, rows, droppedLoops, directed ? merged : merged / 2);
        }

        private void check(int node) {
            if (node < 0 || node >= nodeCount) {
                throw new IllegalArgumentException(
                        "node must be from 0 to %d, is %d".formatted(nodeCount - 1, node));
            }
        }

        private void grow(int capacity) {
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            weight = Arrays.copyOf(weight, capacity);
        }

        private void append(int source, int target, double edgeWeight) {
            if (size == from.length) {
                grow(Math.addExact(size, size >> 1) + 16);
            }
            from[size] = source;
            to[size] = target;
            weight[size++] = edgeWeight;
        }
    }

    /** Rows under construction; transposing sorts every row, stably. */
    private record Rows(int[] offsets, int[] targets, double[] weights) {

        static Rows of(int nodeCount, int[] from, int[] to, double[] weight, int size) {
            int[] offsets = new int[nodeCount + 1];
            for (int edge = 0; edge < size; edge++) {
                offsets[from[edge] + 1]++;
            }
            Arrays.parallelPrefix(offsets, Integer::sum);
            int[] next = Arrays.copyOf(offsets, nodeCount);
            int[] targets = new int[size];
            double[] weights = new double[size];
            for (int edge = 0; edge < size; edge++) {
                KernelInterruptedException.checkNowAndThen(edge);
                int slot = next[from[edge]]++;
                targets[slot] = to[edge];
                weights[slot] = weight[edge];
            }
            return new Rows(offsets, targets, weights);
        }

        Rows transposed(int nodeCount) {
            int[] newOffsets = new int[nodeCount + 1];
            for (int target : targets) {
                newOffsets[target + 1]++;
            }
            Arrays.parallelPrefix(newOffsets, Integer::sum);
            int[] next = Arrays.copyOf(newOffsets, nodeCount);
            int[] newTargets = new int[targets.length];
            double[] newWeights = new double[targets.length];
            for (int node = 0; node < nodeCount; node++) {
                KernelInterruptedException.checkNowAndThen(node);
                for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                    int slot = next[targets[arc]]++;
                    newTargets[slot] = node;
                    newWeights[slot] = weights[arc];
                }
            }
            return new Rows(newOffsets, newTargets, newWeights);
        }

        /** Turned round under new node numbers: rows come out sorted, since they fill in order. */
        Rows turned(int[] placeOf, int[] nodeAt, CompressedGraph reversed) {
            int[] newOffsets = new int[offsets.length];
            for (int place = 0; place < nodeAt.length; place++) {
                newOffsets[place + 1] = newOffsets[place] + reversed.degree(nodeAt[place]);
            }
            int[] next = Arrays.copyOf(newOffsets, nodeAt.length);
            int[] newTargets = new int[targets.length];
            double[] newWeights = new double[targets.length];
            for (int place = 0; place < nodeAt.length; place++) {
                KernelInterruptedException.checkNowAndThen(place);
                int node = nodeAt[place];
                for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                    int slot = next[placeOf[targets[arc]]]++;
                    newTargets[slot] = place;
                    newWeights[slot] = weights[arc];
                }
            }
            return new Rows(newOffsets, newTargets, newWeights);
        }

        Rows merged() {
            int[] mergedOffsets = new int[offsets.length];
            int size = 0;
            for (int node = 0; node + 1 < offsets.length; node++) {
                int start = size;
                for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                    if (size > start && targets[size - 1] == targets[arc]) {
                        weights[size - 1] += weights[arc];
                    } else {
                        targets[size] = targets[arc];
                        weights[size++] = weights[arc];
                    }
                }
                mergedOffsets[node + 1] = size;
            }
            return size == targets.length
                    ? this
                    : new Rows(
                            mergedOffsets,
                            Arrays.copyOf(targets, size),
                            Arrays.copyOf(weights, size));
        }
    }
}
