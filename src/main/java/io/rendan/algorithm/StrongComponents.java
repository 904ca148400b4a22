package io.rendan.algorithm;

import java.util.Arrays;

/**
 * Strongly connected components: the largest sets of nodes in which everyone reaches everyone along
 * directed edges. A node on no cycle is a component of its own.
 *
 * <p>Tarjan (1972), "Depth-first search and linear graph algorithms", in the one-array form of
 * Pearce (2016), "A space-efficient algorithm for finding strongly connected components",
 * iterative. Cost O(n + m), memory 13 bytes a node. Components are numbered in topological order:
 * an edge between two components leads from the lower number to the higher. Deterministic.
 */
public final class StrongComponents {

    private static final int NODES_BETWEEN_CHECKS = 1 << 12;

    private final CompressedGraph graph;

    /**
     * 0 for unvisited, else how early the node's component was entered, counted up from 1; once the
     * component is complete, its final number counted down from n.
     */
    private final int[] rank;

    private final int[] nextArc;

    /** Whether the search has found nothing earlier that the node reaches. */
    private final boolean[] isFirst;

    /**
     * The path of the search grows from the left, waiting nodes of open components from the right.
     */
    private final int[] stack;

    private int depth;
    private int waiting;
    private int entered = 1;
    private int closed;

    private StrongComponents(CompressedGraph graph) {
        int nodes = graph.nodeCount();
        this.graph = graph;
        this.rank = new int[nodes];
        this.nextArc = Arrays.copyOf(graph.offsets(), nodes);
        this.isFirst = new boolean[nodes];
        this.stack = new int[nodes];
        this.waiting = nodes;
        this.closed = nodes;
    }

    /**
     * Finds the components of {@code graph}; of an undirected graph, its connected components.
     *
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static Components of(CompressedGraph graph) {
        return new StrongComponents(graph).find();
    }

    private Components find() {
        for (int node = 0; node < rank.length; node++) {
            if (rank[node] == 0) {
                enter(node);
                search();
            }
        }
        for (int node = 0; node < rank.length; node++) {
            rank[node] -= closed + 1;
        }
        return new Components(rank, rank.length - closed);
    }

    private void search() {
        int[] targets = graph.targets();
        while (depth > 0) {
            int node = stack[depth - 1];
            int arc = nextArc[node];
            if (arc == graph.offsets()[node + 1]) {
                leave(node);
                continue;
            }
            int target = targets[arc];
            if (rank[target] == 0) {
                enter(target);
                continue;
            }
            nextArc[node] = arc + 1;
            if (rank[target] < rank[node]) {
                rank[node] = rank[target];
                isFirst[node] = false;
            }
        }
    }

    private void enter(int node) {
        if (entered % NODES_BETWEEN_CHECKS == 0) {
            KernelInterruptedException.check();
        }
        rank[node] = entered++;
        isFirst[node] = true;
        stack[depth++] = node;
    }

    private void leave(int node) {
        depth--;
        if (!isFirst[node]) {
            stack[--waiting] = node;
            return;
        }
        entered--;
        while (waiting < stack.length && rank[stack[waiting]] >= rank[node]) {
            rank[stack[waiting++]] = closed;
            entered--;
        }
        rank[node] = closed--;
    }
}
