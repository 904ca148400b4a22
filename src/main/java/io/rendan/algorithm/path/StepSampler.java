package io.rendan.algorithm.path;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws one of the paths between two nodes that take the fewest steps, all alike.
 *
 * <p>Searches breadth first from both ends, a level at a time on the side whose level has fewer
 * arcs, until an arc joins both (Borassi & Natale 2016, "KADABRA is an ADaptive Algorithm for
 * Betweenness via Random Approximation"). All shortest paths cross just one such arc; one is drawn
 * in proportion to the paths through it, and so on back to both ends. Only ratios of path counts on
 * one level matter, hence a level whose counts grow too large is scaled down as a whole.
 */
public final class StepSampler implements PathSampler {

    private final Side forth;
    private final Side back;
    private int lastOfForth;
    private int firstOfBack;

    public StepSampler(CompressedGraph graph) {
        this.forth = new Side(graph);
        this.back = new Side(graph.reversed());
    }

    @Override
    public void draw(int from, int to, SplittableRandom random, int[] passed) {
        forth.begin(from);
        back.begin(to);
        if (meet(random)) {
            forth.walkBack(lastOfForth, random, passed);
            back.walkBack(firstOfBack, random, passed);
        }
    }

    private boolean meet(SplittableRandom random) {
        while (forth.isAlive() && back.isAlive()) {
            KernelInterruptedException.check();
            boolean goForth = forth.frontierArcs <= back.frontierArcs;
            Side side = goForth ? forth : back;
            if (side.advance(goForth ? back : forth, random)) {
                lastOfForth = goForth ? side.meetingFrom : side.meetingTo;
                firstOfBack = goForth ? side.meetingTo : side.meetingFrom;
                return true;
            }
        }
        return false;
    }

    /** What is known from one end. */
    private static final class Side {

        private static final double LARGE = 0x1p400;

        private final int[] offsets;
        private final int[] targets;
        private final int[] backOffsets;
        private final int[] backTargets;

        /** Distance from the end, -1 for nodes not seen. */
        private final int[] depth;

        private final double[] paths;
        private final int[] order;
        private int levelStart;
        private int seen;
        private int levels;
        private long frontierArcs;
        private int meetingFrom;
        private int meetingTo;

        Side(CompressedGraph graph) {
            this.offsets = graph.offsets();
            this.targets = graph.targets();
            this.backOffsets = graph.reversed().offsets();
            this.backTargets = graph.reversed().targets();
            this.depth = new int[graph.nodeCount()];
            this.paths = new double[graph.nodeCount()];
            this.order = new int[graph.nodeCount()];
            Arrays.fill(depth, -1);
        }

        void begin(int end) {
            for (int i = 0; i < seen; i++) {
                depth[order[i]] = -1;
            }
            depth[end] = 0;
            paths[end] = 1;
            order[0] = end;
            levelStart = 0;
            seen = 1;
            levels = 1;
            frontierArcs = (long) offsets[end + 1] - offsets[end];
        }

        boolean isAlive() {
            return frontierArcs > 0;
        }

        /** Adds a level, unless arcs lead to what the other side has seen: then draws one. */
        boolean advance(Side other, SplittableRandom random) {
            int levelEnd = seen;
            double meeting = 0;
            for (int i = levelStart; i < levelEnd; i++) {
                KernelInterruptedException.checkOften(i);
                int node = order[i];
                for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                    int target = targets[arc];
                    if (other.depth[target] >= 0) {
                        double across = paths[node] * other.paths[target];
                        meeting += across;
                        if (random.nextDouble() * meeting < across) {
                            meetingFrom = node;
                            meetingTo = target;
                        }
                    } else if (meeting == 0) {
                        reach(target, paths[node]);
                    }
                }
            }
            levelStart = levelEnd;
            levels++;
            finishLevel();
            return meeting > 0;
        }

        private void reach(int target, double count) {
            if (depth[target] < 0) {
                depth[target] = levels;
                paths[target] = count;
                order[seen++] = target;
            } else if (depth[target] == levels) {
                paths[target] += count;
            }
        }

        private void finishLevel() {
            frontierArcs = 0;
            double most = 0;
            for (int i = levelStart; i < seen; i++) {
                frontierArcs += offsets[order[i] + 1] - offsets[order[i]];
                most = Math.max(most, paths[order[i]]);
            }
            for (int i = levelStart; i < seen && most > LARGE; i++) {
                paths[order[i]] = Math.max(paths[order[i]] / LARGE, Double.MIN_NORMAL);
            }
        }

        /** From a node back to the end, counting all but the end. */
        void walkBack(int start, SplittableRandom random, int[] passed) {
            for (int node = start; depth[node] > 0; node = predecessor(node, random)) {
                passed[node]++;
            }
        }

        private int predecessor(int node, SplittableRandom random) {
            int chosen = -1;
            double sum = 0;
            for (int arc = backOffsets[node]; arc < backOffsets[node + 1]; arc++) {
                int before = backTargets[arc];
                if (depth[before] == depth[node] - 1) {
                    sum += paths[before];
                    chosen = random.nextDouble() * sum < paths[before] ? before : chosen;
                }
            }
            return chosen;
        }
    }
}
