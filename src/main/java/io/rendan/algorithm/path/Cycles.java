package io.rendan.algorithm.path;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Progress;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Short directed cycles: everyone distinct, each once, from its smallest node on. Weights do not
 * count.
 *
 * <p>Each cycle is found from its smallest node alone (as in Johnson 1975, "Finding all the
 * elementary circuits of a directed graph"; for a bound on the length, Gupta & Suzumura 2021,
 * "Finding all bounded-length simple cycles in a directed graph"). From each node a search over
 * larger nodes only, as deep as the bound allows and only while the way back is short enough. Cost
 * O(n + m) a start at worst plus the paths that can still close; memory 8 bytes a node and 4 bytes
 * a node of a cycle. In an undirected graph a cycle has at least three nodes and is found once, not
 * once a direction. Deterministic: ascending by nodes, as words are sorted. Interruptible.
 */
public final class Cycles {

    private final CompressedGraph graph;
    private final int maxLength;
    private final int limit;
    private final int[] path;
    private final int[] nextArc;
    private final boolean[] onPath;

    /** Steps from a node back to the start, valid where reached from this start. */
    private final int[] stepsBack;

    private final int[] reached;
    private int reachedCount;
    private final List<int[]> found = new ArrayList<>();

    private Cycles(CompressedGraph graph, int maxLength, int limit) {
        this.graph = graph;
        this.maxLength = maxLength;
        this.limit = limit;
        this.path = new int[maxLength];
        this.nextArc = new int[maxLength];
        this.onPath = new boolean[graph.nodeCount()];
        this.stepsBack = new int[graph.nodeCount()];
        this.reached = new int[graph.nodeCount()];
        Arrays.fill(stepsBack, Integer.MAX_VALUE);
    }

    /**
     * Finds short cycles.
     *
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static CyclesResult compute(CompressedGraph graph, CyclesParameters parameters) {
        return compute(graph, parameters, Progress.NONE);
    }

    /**
     * Finds cycles, as {@link #compute(CompressedGraph, CyclesParameters)}, and tells how far it
     * is.
     */
    public static CyclesResult compute(
            CompressedGraph graph, CyclesParameters parameters, Progress progress) {
        int maxLength = Math.min(parameters.maxLength(), graph.nodeCount());
        return new Cycles(graph, maxLength, parameters.limit()).find(progress);
    }

    private CyclesResult find(Progress progress) {
        for (int start = 0; start < onPath.length; start++) {
            KernelInterruptedException.check();
            progress.report(start, onPath.length);
            lookBack(start);
            boolean all = search(start);
            for (int i = 0; i < reachedCount; i++) {
                stepsBack[reached[i]] = Integer.MAX_VALUE;
            }
            if (!all) {
                progress.report(onPath.length, onPath.length);
                return new CyclesResult(found.subList(0, limit), false);
            }
        }
        progress.report(onPath.length, onPath.length);
        return new CyclesResult(found, true);
    }

    /** Finds how far it is back to the start over larger nodes, within the bound. */
    private void lookBack(int start) {
        CompressedGraph back = graph.reversed();
        reached[0] = start;
        reachedCount = 1;
        stepsBack[start] = 0;
        for (int head = 0; head < reachedCount; head++) {
            KernelInterruptedException.checkNowAndThen(head);
            int node = reached[head];
            if (stepsBack[node] + 1 >= maxLength) {
                break;
            }
            for (int arc = back.offsets()[node]; arc < back.offsets()[node + 1]; arc++) {
                int before = back.targets()[arc];
                if (before > start && stepsBack[before] == Integer.MAX_VALUE) {
                    stepsBack[before] = stepsBack[node] + 1;
                    reached[reachedCount++] = before;
                }
            }
        }
    }

    /** Follows paths from the start; false once the limit is passed. */
    private boolean search(int start) {
        int depth = 0;
        enter(start, 0);
        for (int step = 0; depth >= 0; step++) {
            KernelInterruptedException.checkNowAndThen(step);
            int node = path[depth];
            if (nextArc[depth] == graph.offsets()[node + 1]) {
                onPath[node] = false;
                depth--;
                continue;
            }
            int target = graph.targets()[nextArc[depth]++];
            if (target == start && closes(depth)) {
                found.add(Arrays.copyOf(path, depth + 1));
                if (found.size() > limit) {
                    return false;
                }
            } else if (target > start && !onPath[target] && stepsBack[target] < maxLength - depth) {
                enter(target, ++depth);
            }
        }
        return true;
    }

    private void enter(int node, int depth) {
        path[depth] = node;
        nextArc[depth] = graph.offsets()[node];
        onPath[node] = true;
    }

    /** Whether coming back makes a cycle: undirected, not over the same edge, and one way only. */
    private boolean closes(int depth) {
        return graph.isDirected() || (depth > 1 && path[1] < path[depth]);
    }
}
