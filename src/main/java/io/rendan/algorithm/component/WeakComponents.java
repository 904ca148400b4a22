package io.rendan.algorithm.component;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Progress;
import io.rendan.algorithm.StepCounter;
import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Weakly connected components: the largest sets of nodes that hang together when directions are
 * ignored.
 *
 * <p>Disjoint sets under the smallest member, after Sutton, Ben-Nun & Barak (2018), "Optimizing
 * parallel graph connectivity computation via subgraph sampling" (Afforest): two neighbours a node
 * join nearly everyone in one large set; only nodes outside of it look at the rest of their rows.
 * Cost O(n + m) at worst and about O(n) with one large component; memory 4 bytes a node. Components
 * are numbered by their smallest node. Weights do not count. Deterministic. Interruptible.
 */
public final class WeakComponents {

    private static final int SAMPLED_NEIGHBOURS = 2;
    private static final int SAMPLED_NODES = 1024;

    private final CompressedGraph graph;
    private final StepCounter steps;

    /** A smaller or equal node of the same set; a set's smallest node is its own. */
    private final int[] above;

    private WeakComponents(CompressedGraph graph, Progress progress) {
        this.graph = graph;
        this.steps = new StepCounter(progress, (graph.isDirected() ? 3L : 2L) * graph.nodeCount());
        this.above = new int[graph.nodeCount()];
        for (int node = 0; node < above.length; node++) {
            above[node] = node;
        }
    }

    /**
     * Finds the components.
     *
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static Components compute(CompressedGraph graph) {
        return compute(graph, Progress.NONE);
    }

    /** Finds the components, as {@link #compute(CompressedGraph)}, and tells how far it is. */
    public static Components compute(CompressedGraph graph, Progress progress) {
        return new WeakComponents(graph, progress).find();
    }

    private Components find() {
        joinRows(graph, 0, SAMPLED_NEIGHBOURS, -1);
        flatten();
        int large = commonest();
        joinRows(graph, SAMPLED_NEIGHBOURS, Integer.MAX_VALUE, large);
        if (graph.isDirected()) {
            joinRows(graph.reversed(), 0, Integer.MAX_VALUE, large);
        }
        flatten();
        steps.end();
        return numbered();
    }

    /** Joins nodes with a range of their neighbours, except the nodes of one set. */
    private void joinRows(CompressedGraph rows, int skip, int upTo, int exceptSet) {
        int[] offsets = rows.offsets();
        int[] targets = rows.targets();
        for (int node = 0; node < above.length; node++) {
            steps.step();
            if (above[node] == exceptSet) {
                continue;
            }
            int from = offsets[node] + skip;
            int end = Math.min(offsets[node + 1] - from, upTo - skip) + from;
            for (int arc = from; arc < end; arc++) {
                join(node, targets[arc]);
            }
        }
    }

    private void join(int u, int v) {
        int one = above[u];
        int other = above[v];
        while (one != other) {
            int larger = Math.max(one, other);
            int smaller = Math.min(one, other);
            int next = above[larger];
            if (next == larger) {
                above[larger] = smaller;
                return;
            }
            above[larger] = above[next];
            one = next;
            other = smaller;
        }
    }

    /** Leads every node directly to the smallest of its set; nodes above are done first. */
    private void flatten() {
        for (int node = 0; node < above.length; node++) {
            above[node] = above[above[node]];
        }
    }

    /** The set that most of some evenly spaced nodes are in; any set would do. */
    private int commonest() {
        int[] votes = new int[above.length];
        int winner = -1;
        int step = Math.max(1, above.length / SAMPLED_NODES);
        for (int node = 0; node < above.length; node += step) {
            int set = above[node];
            votes[set]++;
            winner = winner < 0 || votes[set] > votes[winner] ? set : winner;
        }
        return winner;
    }

    private Components numbered() {
        int count = 0;
        for (int node = 0; node < above.length; node++) {
            above[node] = above[node] == node ? count++ : above[above[node]];
        }
        return new Components(above, count);
    }
}
