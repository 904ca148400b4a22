package io.rendan.algorithm.component;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Progress;
import io.rendan.algorithm.StepCounter;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * Cut vertices and bridges of an undirected graph: the nodes and edges whose loss divides a
 * component.
 *
 * <p>Hopcroft & Tarjan (1973), "Algorithm 447: efficient algorithms for graph manipulation", with
 * an explicit path instead of recursion. Cost O(n + m), memory 17 bytes a node. Weights do not
 * count. Deterministic. Interruptible.
 */
public final class CutVertices {

    private final CompressedGraph graph;
    private final StepCounter steps;
    private final int[] number;

    /** The least number that a node's subtree reaches by one edge outside of the tree. */
    private final int[] reach;

    private final int[] nextArc;
    private final int[] path;
    private final boolean[] isCut;
    private int entered;
    private int[] bridges = new int[8];
    private int bridgeCount;

    private CutVertices(CompressedGraph graph, Progress progress) {
        int nodes = graph.nodeCount();
        this.graph = graph;
        this.steps = new StepCounter(progress, 2L * nodes);
        this.number = new int[nodes];
        this.reach = new int[nodes];
        this.nextArc = Arrays.copyOf(graph.offsets(), nodes);
        this.path = new int[nodes];
        this.isCut = new boolean[nodes];
    }

    /**
     * Finds both.
     *
     * @throws IllegalArgumentException if the graph is directed
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static CutVerticesResult compute(CompressedGraph graph) {
        return compute(graph, Progress.NONE);
    }

    /** Finds both, as {@link #compute(CompressedGraph)}, and tells how far it is. */
    public static CutVerticesResult compute(CompressedGraph graph, Progress progress) {
        if (graph.isDirected()) {
            throw new IllegalArgumentException("expected an undirected graph, is a " + graph);
        }
        return new CutVertices(graph, progress).find();
    }

    private CutVerticesResult find() {
        for (int root = 0; root < number.length; root++) {
            if (number[root] == 0) {
                enter(root, 0);
                isCut[root] = explore() > 1;
            }
        }
        steps.end();
        int[] found = Arrays.copyOf(bridges, bridgeCount);
        Arrays.sort(found);
        return new CutVerticesResult(isCut, found);
    }

    /** Searches from the root on the path; returns how many children it has in the tree. */
    private int explore() {
        int depth = 0;
        int children = 0;
        while (true) {
            steps.step();
            int node = path[depth];
            int parent = depth == 0 ? -1 : path[depth - 1];
            int child = nextUnseen(node, parent);
            if (child >= 0) {
                enter(child, ++depth);
            } else if (depth == 0) {
                return children;
            } else {
                depth--;
                children += depth == 0 ? 1 : 0;
                leave(node, parent, depth == 0);
            }
        }
    }

    private void enter(int node, int depth) {
        number[node] = ++entered;
        reach[node] = entered;
        path[depth] = node;
    }

    /** Looks at arcs until one leads to an unseen node, which is returned; else -1. */
    private int nextUnseen(int node, int parent) {
        int least = reach[node];
        int end = graph.offsets()[node + 1];
        int arc = nextArc[node];
        int child = -1;
        while (arc < end && child < 0) {
            int target = graph.targets()[arc++];
            if (number[target] == 0) {
                child = target;
            } else if (target != parent) {
                least = Math.min(least, number[target]);
            }
        }
        nextArc[node] = arc;
        reach[node] = least;
        return child;
    }

    private void leave(int node, int parent, boolean parentIsRoot) {
        reach[parent] = Math.min(reach[parent], reach[node]);
        if (reach[node] >= number[parent] && !parentIsRoot) {
            isCut[parent] = true;
        }
        if (reach[node] > number[parent]) {
            if (bridgeCount == bridges.length) {
                bridges = Arrays.copyOf(bridges, 2 * bridgeCount);
            }
            bridges[bridgeCount++] = graph.arc(Math.min(node, parent), Math.max(node, parent));
        }
    }
}
