package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * An immutable weighted graph in compressed sparse rows, in both directions.
 *
 * <p>Node {@code v}'s successors are {@code targets()[offsets()[v] .. offsets()[v + 1])},
 * ascending; {@code weights()} runs parallel. In an undirected graph every edge stands in both its
 * ends' rows and {@link #reversed()} is the graph itself. Loops are dropped and parallel edges
 * merged by adding their weights while building; {@link #droppedLoops()} and {@link #mergedEdges()}
 * say how many.
 *
 * <p>Kernels walk the arrays. Everyone else asks by node: {@link #forEachNeighbour}, {@link
 * #forEachEdge}, {@link #sum}, {@link #anyNeighbour}, or, in loops that run millions of times or
 * end early, {@link #degree} with {@link #neighbour} and {@link #neighbourWeight}. All go through a
 * row in ascending order of the neighbours.
 *
 * <p>Memory: 12 bytes an arc and direction, 4 bytes a node and direction. Safe for use by many
 * threads; the arrays are shared, not copied, and must not be written to.
 */
public final class CompressedGraph {

    private static final int MAX_NODES = EdgeList.MAX_ARCS - 1;

    private final boolean directed;
    private final int[] offsets;
    private final int[] targets;
    private final double[] weights;
    private final CompressedGraph reversed;
    private final long droppedLoops;
    private final long mergedEdges;

    private CompressedGraph(boolean directed, Rows rows, long droppedLoops, long mergedEdges) {
        this.directed = directed;
        this.offsets = rows.offsets();
        this.targets = rows.targets();
        this.weights = rows.weights();
        this.droppedLoops = droppedLoops;
        this.mergedEdges = mergedEdges;
        this.reversed =
                directed ? new CompressedGraph(this, rows.transposed(offsets.length - 1)) : this;
    }

    /** The graph behind {@code original}: its edges turned round, which are these rows. */
    private CompressedGraph(CompressedGraph original, Rows rows) {
        this.directed = true;
        this.offsets = rows.offsets();
        this.targets = rows.targets();
        this.weights = rows.weights();
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
     * The same edges with other weights. Rows are shared. O(m).
     *
     * @param otherWeights parallel to {@link #targets()}, finite; in an undirected graph the same
     *     in both of an edge's places
     * @throws IllegalArgumentException if they are not
     */
    public CompressedGraph withWeights(double[] otherWeights) {
        if (otherWeights.length != targets.length) {
            throw new IllegalArgumentException(
                    "expected %s weights, are %s".formatted(targets.length, otherWeights.length));
        }
        for (int arc = 0; arc < otherWeights.length; arc++) {
            KernelInterruptedException.checkNowAndThen(arc);
            checkFinite(otherWeights[arc]);
        }
        checkSameBothWays("weight", otherWeights);
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

    /**
     * Makes sure that numbers for the arcs are the same in both places of an undirected edge. Rows
     * are visited in ascending order, hence second places fill in ascending order too.
     */
    void checkSameBothWays(String what, double[] numbers) {
        int[] next = directed ? new int[0] : Arrays.copyOf(offsets, nodeCount());
        for (int node = 0; node < next.length; node++) {
            KernelInterruptedException.checkOften(node);
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                int target = targets[arc];
                if (target > node && numbers[next[target]++] != numbers[arc]) {
                    throw new IllegalArgumentException(
                            "%s of undirected edge %s - %s must be the same both ways, is %s and %s"
                                    .formatted(
                                            what,
                                            node,
                                            target,
                                            numbers[arc],
                                            numbers[next[target] - 1]));
                }
            }
        }
    }

    private static void checkFinite(double weight) {
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight must be finite, is " + weight);
        }
    }

    /** Number of successors (neighbours) of {@code node}. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /**
     * One of {@code node}'s successors (neighbours).
     *
     * @param i its place in the row, from 0 to {@code degree(node) - 1}; not checked
     */
    public int neighbour(int node, int i) {
        return targets[offsets[node] + i];
    }

    /**
     * Weight of the edge to {@link #neighbour} number {@code i}.
     *
     * @param i from 0 to {@code degree(node) - 1}; not checked
     */
    public double neighbourWeight(int node, int i) {
        return weights[offsets[node] + i];
    }

    /** Hands on each successor (neighbour) of {@code node}. */
    public void forEachNeighbour(int node, IntConsumer consumer) {
        int end = offsets[node + 1];
        for (int arc = offsets[node]; arc < end; arc++) {
            consumer.accept(targets[arc]);
        }
    }

    /** Hands on each successor (neighbour) of {@code node} with the weight of the edge to it. */
    public void forEachEdge(int node, EdgeConsumer consumer) {
        int end = offsets[node + 1];
        for (int arc = offsets[node]; arc < end; arc++) {
            consumer.accept(targets[arc], weights[arc]);
        }
    }

    /** Adds up a number an edge of {@code node}, from the first neighbour to the last. */
    public double sum(int node, EdgeFunction number) {
        double sum = 0;
        int end = offsets[node + 1];
        for (int arc = offsets[node]; arc < end; arc++) {
            sum += number.applyAsDouble(targets[arc], weights[arc]);
        }
        return sum;
    }

    /** Whether a successor (neighbour) of {@code node} is of this kind. */
    public boolean anyNeighbour(int node, IntPredicate kind) {
        int end = offsets[node + 1];
        for (int arc = offsets[node]; arc < end; arc++) {
            if (kind.test(targets[arc])) {
                return true;
            }
        }
        return false;
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
        return "%s graph, %s nodes, %s edges"
                .formatted(directed ? "directed" : "undirected", nodeCount(), edgeCount());
    }

    /** Takes one edge of a node. */
    @FunctionalInterface
    public interface EdgeConsumer {

        /** Takes the edge to a neighbour. */
        void accept(int neighbour, double weight);
    }

    /** A number an edge of a node. */
    @FunctionalInterface
    public interface EdgeFunction {

        /** The number of the edge to a neighbour. */
        double applyAsDouble(int neighbour, double weight);
    }

    /** Collects edges in any order. Not safe for use by several threads. */
    public static final class Builder {

        private final int nodeCount;
        private final boolean directed;
        private final EdgeList arcs = new EdgeList();
        private long droppedLoops;

        private Builder(int nodeCount, boolean directed) {
            if (nodeCount < 0 || nodeCount > MAX_NODES) {
                throw new IllegalArgumentException(
                        "nodeCount must be from 0 to %s, is %s".formatted(MAX_NODES, nodeCount));
            }
            this.nodeCount = nodeCount;
            this.directed = directed;
        }

        /**
         * Makes room for so many more edges, where their number is known.
         *
         * @throws IllegalArgumentException if a graph cannot have as many
         */
        public Builder expect(int edges) {
            arcs.expect((directed ? 1L : 2L) * edges);
            return this;
        }

        /** Adds an edge of weight 1. */
        public Builder edge(int from, int to) {
            return edge(from, to, 1);
        }

        /**
         * Adds an edge.
         *
         * @param edgeWeight finite; most kernels ask for more and say so
         * @throws IllegalArgumentException if an end is not a node, the weight is not finite, or
         *     the graph is full: it has room for 2,147,483,639 arcs, undirected edges counting
         *     twice
         * @throws KernelInterruptedException if the thread is interrupted; looked at now and then
         */
        public Builder edge(int source, int target, double edgeWeight) {
            check(source);
            check(target);
            checkFinite(edgeWeight);
            if (source == target) {
                droppedLoops++;
                return this;
            }
            arcs.add(source, target, edgeWeight);
            if (!directed) {
                arcs.add(target, source, edgeWeight);
            }
            return this;
        }

        /**
         * Sorts, merges and freezes: O(n + m) with two counting sorts, 24 bytes an arc beside the
         * graph's own.
         *
         * @throws IllegalArgumentException if the weights of parallel edges add up to no finite
         *     number
         * @throws KernelInterruptedException if the thread is interrupted
         */
        public CompressedGraph build() {
            Rows rows = arcs.rows(nodeCount);
            long merged = (long) arcs.size() - rows.targets().length;
            return new CompressedGraph(
                    directed, rows, droppedLoops, directed ? merged : merged / 2);
        }

        private void check(int node) {
            if (node < 0 || node >= nodeCount) {
                throw new IllegalArgumentException(
                        "node must be from 0 to %s, is %s".formatted(nodeCount - 1, node));
            }
        }
    }
}
