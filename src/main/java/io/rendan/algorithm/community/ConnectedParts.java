package io.rendan.algorithm.community;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;

import java.util.Arrays;

/** Tells the connected parts of communities apart: depth first, communities side by side. */
final class ConnectedParts {

    private final LeidenLevel level;
    private final int[] communityOf;
    private final Grouped members;
    private final int[] partOf;

    /** Each community has the stretch for itself that is its own among the members. */
    private final int[] stack;

    private ConnectedParts(LeidenLevel level, int[] communityOf, Grouped members) {
        this.level = level;
        this.communityOf = communityOf;
        this.members = members;
        this.partOf = new int[level.size()];
        this.stack = new int[level.size()];
        Arrays.fill(partOf, -1);
    }

    /** Each node's part, named after its first node. */
    static int[] of(LeidenLevel level, int[] communityOf, Parallel parallel) {
        int communities = Arrays.stream(communityOf).max().orElse(-1) + 1;
        var parts = new ConnectedParts(level, communityOf, Grouped.of(communityOf, communities));
        parallel.forEach(communities, parts::split);
        return parts.partOf;
    }

    private void split(int community) {
        int bottom = members.starts()[community];
        for (int i = bottom; i < members.starts()[community + 1]; i++) {
            int first = members.nodes()[i];
            if (partOf[first] < 0) {
                partOf[first] = first;
                stack[bottom] = first;
                for (int size = 1; size > 0; ) {
                    size = visit(bottom, size - 1);
                }
            }
        }
    }

    /** Takes the node on top of so many others and puts those next to it in its place. */
    private int visit(int bottom, int below) {
        int node = stack[bottom + below];
        int size = below;
        KernelInterruptedException.checkNowAndThen(node);
        for (int arc = level.starts()[node]; arc < level.ends()[node]; arc++) {
            int other = level.targets()[arc];
            // the community first: other threads write the parts of others
            if (communityOf[other] == communityOf[node] && partOf[other] < 0) {
                partOf[other] = partOf[node];
                stack[bottom + size++] = other;
            }
        }
        return size;
    }
}
