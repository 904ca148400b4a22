package io.rendan.algorithm.community;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * A graph on the way up: its nodes are parts of the original one.
 *
 * @param starts where each node's row of neighbours starts
 * @param ends where it ends; what stands between rows is void
 * @param targets neighbours
 * @param weights parallel to them
 * @param masses by node: what it pays by, its strength or its number of original nodes
 * @param price a node in a community gains the weight of its edges into it and pays, for each of
 *     its members, price × both masses
 */
record LeidenLevel(
        int[] starts, int[] ends, int[] targets, double[] weights, double[] masses, double price) {

    private static final int NODES_A_CHUNK = 256;

    /** The graph itself, whose rows are shared. */
    static LeidenLevel of(CompressedGraph graph, double[] masses, double price) {
        int[] offsets = graph.offsets();
        return new LeidenLevel(
                Arrays.copyOf(offsets, masses.length),
                Arrays.copyOfRange(offsets, 1, offsets.length),
                graph.targets(),
                graph.weights(),
                masses,
                price);
    }

    int size() {
        return masses.length;
    }

    /**
     * The same graph under other numbers, so that nodes that are looked at together lie together.
     *
     * @param nodeAt the node that gets each new number
     */
    LeidenLevel renumbered(int[] nodeAt, Parallel parallel) {
        int[] placeOf = new int[size()];
        for (int place = 0; place < size(); place++) {
            placeOf[nodeAt[place]] = place;
        }
        LeidenLevel next = withRoomFor(new Grouped(Grouped.singly(size() + 1), nodeAt));
        Chunks chunks = new Chunks(size(), NODES_A_CHUNK);
        parallel.forEach(
                chunks.count(),
                chunk -> {
                    for (int place = chunks.from(chunk); place < chunks.to(chunk); place++) {
                        next.ends[place] = copy(nodeAt[place], placeOf, next, place);
                    }
                });
        return next;
    }

    private int copy(int node, int[] placeOf, LeidenLevel next, int place) {
        int slot = next.starts[place];
        for (int arc = starts[node]; arc < ends[node]; arc++) {
            next.targets[slot] = placeOf[targets[arc]];
            next.weights[slot++] = weights[arc];
        }
        return slot;
    }

    /** The graph whose nodes are the parts. */
    LeidenLevel aggregate(int[] partOf, int parts, Parallel parallel) {
        Grouped members = Grouped.of(partOf, parts);
        LeidenLevel next = withRoomFor(members);
        Chunks chunks = new Chunks(parts, NODES_A_CHUNK);
        parallel.forEach(
                chunks.count(),
                () -> new LeidenTally(parts),
                (tally, chunk) -> {
                    for (int part = chunks.from(chunk); part < chunks.to(chunk); part++) {
                        for (int i = members.starts()[part]; i < members.starts()[part + 1]; i++) {
                            tally.add(this, members.nodes()[i], partOf);
                        }
                        tally.pourInto(next, part);
                    }
                });
        return next;
    }

    /** A graph whose nodes are these groups, with empty rows that have room for all their arcs. */
    private LeidenLevel withRoomFor(Grouped groups) {
        int size = groups.starts().length - 1;
        int[] newStarts = new int[size];
        double[] newMasses = new double[size];
        int arcs = 0;
        for (int group = 0; group < size; group++) {
            KernelInterruptedException.checkNowAndThen(group);
            newStarts[group] = arcs;
            for (int i = groups.starts()[group]; i < groups.starts()[group + 1]; i++) {
                int node = groups.nodes()[i];
                newMasses[group] += masses[node];
                arcs += ends[node] - starts[node];
            }
        }
        return new LeidenLevel(
                newStarts, newStarts.clone(), new int[arcs], new double[arcs], newMasses, price);
    }
}
