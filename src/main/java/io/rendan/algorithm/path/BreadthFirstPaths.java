package io.rendan.algorithm.path;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.graph.CompressedGraph;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Counts shortest paths by breadth-first search, level by level.
 *
 * <p>The inner loops add up numbers from a table and never ask which level a neighbour is on: the
 * table holds a number for the nodes of one level and 0 for all others. A level is passed to the
 * next from the side that has fewer arcs (Beamer, Asanović & Patterson 2012, "Direction-optimizing
 * breadth-first search").
 */
public final class BreadthFirstPaths implements SourcePaths {

    /** Above this a path count could overflow before anyone looks at it again. */
    private static final double LARGEST_COUNT = 0x1p900;

    private final CompressedGraph graph;
    private final int[] outOffsets;
    private final int[] outTargets;
    private final int[] inOffsets;
    private final int[] inTargets;

    private final int[] level;
    private final double[] paths;
    private final double[] dependency;

    /** One level's numbers, 0 for all other nodes. */
    private final double[] table;

    /** Sums under way. */
    private final double[] sums;

    /** Nodes by level; the nodes of level d stand from levelStart[d] to levelStart[d + 1]. */
    private final int[] order;

    private final int[] levelStart;
    private final int[] unseen;
    private int unseenCount;
    private long unseenArcs;
    private int levels;
    private @Nullable DijkstraPaths exact;

    public BreadthFirstPaths(CompressedGraph graph) {
        int nodes = graph.nodeCount();
        this.graph = graph;
        this.outOffsets = graph.offsets();
        this.outTargets = graph.targets();
        this.inOffsets = graph.reversed().offsets();
        this.inTargets = graph.reversed().targets();
        this.level = new int[nodes];
        this.paths = new double[nodes];
        this.dependency = new double[nodes];
        this.table = new double[nodes];
        this.sums = new double[nodes];
        this.order = new int[nodes];
        this.levelStart = new int[nodes + 2];
        this.unseen = new int[nodes];
    }

    @Override
    public void addDependencies(int source, double[] scores) {
        if (!countPaths(source)) {
            exact = exact == null ? new DijkstraPaths(graph.withWeights(ones())) : exact;
            exact.addDependencies(source, scores);
            return;
        }
        Arrays.fill(sums, 0);
        for (int d = levels - 1; d > 0; d--) {
            KernelInterruptedException.check();
            for (int i = levelStart[d]; i < levelStart[d + 1]; i++) {
                int node = order[i];
                double owed = d == levels - 1 ? 0 : dependency[node];
                scores[node] += owed;
                table[node] = (1 + owed) / paths[node];
            }
            if (d > 1) {
                passBack(d);
            }
            for (int i = levelStart[d]; i < levelStart[d + 1]; i++) {
                table[order[i]] = 0;
            }
        }
    }

    /** Finds levels and path counts; false if a count grew too large. */
    private boolean countPaths(int source) {
        Arrays.fill(level, -1);
        level[source] = 0;
        paths[source] = 1;
        order[0] = source;
        levelStart[0] = 0;
        levelStart[1] = 1;
        levels = 1;
        unseenCount = -1;
        unseenArcs = (long) inTargets.length - degree(inOffsets, source);
        double largest = 1;
        while (levelStart[levels] > levelStart[levels - 1] && largest < LARGEST_COUNT) {
            int end = advance(levelStart[levels - 1], levelStart[levels]);
            for (int i = levelStart[levels]; i < end; i++) {
                unseenArcs -= degree(inOffsets, order[i]);
                largest = Math.max(largest, paths[order[i]]);
            }
            levelStart[++levels] = end;
        }
        levels--;
        return largest < LARGEST_COUNT;
    }

    /** Finds the next level from the nodes at positions from to end; returns its own end. */
    private int advance(int from, int end) {
        KernelInterruptedException.check();
        long frontierArcs = 0;
        for (int i = from; i < end; i++) {
            frontierArcs += degree(outOffsets, order[i]);
        }
        if (frontierArcs < Math.max(64, level.length >> 2)) {
            return walk(from, end);
        }
        if (unseenCount < 0) {
            collectUnseen();
        }
        if (frontierArcs < unseenArcs) {
            push(from, end);
        } else {
            pull(from, end);
        }
        return takeReached(end);
    }

    /** For few arcs: looks at each neighbour's level. */
    private int walk(int from, int end) {
        int next = levels;
        int tail = end;
        for (int i = from; i < end; i++) {
            int node = order[i];
            double count = paths[node];
            for (int arc = outOffsets[node]; arc < outOffsets[node + 1]; arc++) {
                int target = outTargets[arc];
                if (level[target] < 0) {
                    level[target] = next;
                    paths[target] = count;
                    order[tail++] = target;
                } else if (level[target] == next) {
                    paths[target] += count;
                }
            }
        }
        unseenCount = -1;
        return tail;
    }

    private void collectUnseen() {
        unseenCount = 0;
        for (int node = 0; node < level.length; node++) {
            unseen[unseenCount] = node;
            unseenCount += level[node] >>> 31;
        }
    }

    private void push(int from, int end) {
        for (int i = 0; i < unseenCount; i++) {
            sums[unseen[i]] = 0;
        }
        for (int i = from; i < end; i++) {
            KernelInterruptedException.checkOften(i);
            int node = order[i];
            double count = paths[node];
            for (int arc = outOffsets[node]; arc < outOffsets[node + 1]; arc++) {
                sums[outTargets[arc]] += count;
            }
        }
    }

    private void pull(int from, int end) {
        for (int i = from; i < end; i++) {
            table[order[i]] = paths[order[i]];
        }
        for (int i = 0; i < unseenCount; i++) {
            KernelInterruptedException.checkOften(i);
            int node = unseen[i];
            sums[node] = tableSum(inOffsets[node], inOffsets[node + 1], inTargets);
        }
        for (int i = from; i < end; i++) {
            table[order[i]] = 0;
        }
    }

    private double tableSum(int from, int end, int[] neighbours) {
        double even = 0;
        double odd = 0;
        int arc = from;
        for (; arc < end - 1; arc += 2) {
            even += table[neighbours[arc]];
            odd += table[neighbours[arc + 1]];
        }
        return arc < end ? even + odd + table[neighbours[arc]] : even + odd;
    }

    /** Moves the unseen nodes that have a sum to the next level. */
    private int takeReached(int end) {
        int next = levels;
        int tail = end;
        int left = 0;
        for (int i = 0; i < unseenCount; i++) {
            int node = unseen[i];
            if (sums[node] > 0) {
                paths[node] = sums[node];
                level[node] = next;
                order[tail++] = node;
            } else {
                unseen[left++] = node;
            }
        }
        unseenCount = left;
        return tail;
    }

    /** Hands the table of level d to the nodes of the level before. */
    private void passBack(int d) {
        int from = levelStart[d - 1];
        int mid = levelStart[d];
        int end = levelStart[d + 1];
        long arcsAbove = 0;
        for (int i = from; i < mid; i++) {
            arcsAbove += degree(outOffsets, order[i]);
        }
        long arcsBelow = 0;
        for (int i = mid; i < end; i++) {
            arcsBelow += degree(inOffsets, order[i]);
        }
        if (arcsAbove <= arcsBelow) {
            for (int i = from; i < mid; i++) {
                KernelInterruptedException.checkOften(i);
                int node = order[i];
                double sum = tableSum(outOffsets[node], outOffsets[node + 1], outTargets);
                dependency[node] = paths[node] * sum;
            }
            return;
        }
        for (int i = mid; i < end; i++) {
            KernelInterruptedException.checkOften(i);
            int node = order[i];
            double owed = table[node];
            for (int arc = inOffsets[node]; arc < inOffsets[node + 1]; arc++) {
                sums[inTargets[arc]] += owed;
            }
        }
        for (int i = from; i < mid; i++) {
            dependency[order[i]] = paths[order[i]] * sums[order[i]];
        }
    }

    private double[] ones() {
        double[] ones = new double[outTargets.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int degree(int[] offsets, int node) {
        return offsets[node + 1] - offsets[node];
    }
}
