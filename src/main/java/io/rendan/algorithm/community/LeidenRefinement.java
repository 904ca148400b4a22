package io.rendan.algorithm.community;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;

import java.util.Arrays;

/**
 * Splits each community into parts that hang together: nodes that are still alone join, in turn,
 * the part of their community that gains most, if both are well connected to the rest of it.
 * Communities are split side by side.
 */
final class LeidenRefinement {

    private static final int COMMUNITIES_A_CHUNK = 4;

    private final LeidenLevel level;
    private final int[] communityOf;
    private final Grouped communities;
    private final int[] partOf;
    private final double[] partMass;

    /** Weight between a part and the rest of its community. */
    private final double[] partCut;

    /** Where in each node's row its neighbours in its community end. */
    private final int[] insideEnds;

    private final boolean[] alone;

    private LeidenRefinement(LeidenLevel level, int[] communityOf, Grouped communities) {
        int size = level.size();
        this.level = level;
        this.communityOf = communityOf;
        this.communities = communities;
        this.partOf = Grouped.singly(size);
        this.partMass = level.masses().clone();
        this.partCut = new double[size];
        this.insideEnds = new int[size];
        this.alone = new boolean[size];
        Arrays.fill(alone, true);
    }

    /**
     * Each node's part, numbered by one of its nodes. Changes the order within the level's rows.
     *
     * @param level one with rows of its own, such as a renumbered one
     * @param communities the nodes of each community, in the order in which they have their turn
     */
    static int[] parts(
            LeidenLevel level, int[] communityOf, Grouped communities, Parallel parallel) {
        var refinement = new LeidenRefinement(level, communityOf, communities);
        var chunks = new Chunks(communities.starts().length - 1, COMMUNITIES_A_CHUNK);
        parallel.forEach(
                chunks.count(),
                () -> new LeidenTally(level.size()),
                (tally, chunk) -> {
                    for (int c = chunks.from(chunk); c < chunks.to(chunk); c++) {
                        refinement.split(c, tally);
                    }
                });
        return refinement.partOf;
    }

    private void split(int community, LeidenTally tally) {
        int start = communities.starts()[community];
        int end = communities.starts()[community + 1];
        double mass = 0;
        for (int i = start; i < end; i++) {
            KernelInterruptedException.checkNowAndThen(i);
            int node = communities.nodes()[i];
            mass += level.masses()[node];
            insideEnds[node] = partition(node, community);
        }
        for (int i = start; i < end; i++) {
            KernelInterruptedException.checkNowAndThen(i);
            int node = communities.nodes()[i];
            if (alone[node] && isWellConnected(node, mass)) {
                join(node, mass, tally);
            }
        }
    }

    /** Brings a node's neighbours in its own community to the front of its row. */
    private int partition(int node, int community) {
        int[] targets = level.targets();
        double[] weights = level.weights();
        int front = level.starts()[node];
        int end = level.ends()[node];
        for (int arc = front; arc < end; arc++) {
            int target = targets[arc];
            double weight = weights[arc];
            targets[arc] = targets[front];
            weights[arc] = weights[front];
            targets[front] = target;
            weights[front] = weight;
            front += communityOf[target] == community ? 1 : 0;
        }
        double inside = 0;
        for (int arc = level.starts()[node]; arc < front; arc++) {
            inside += weights[arc];
        }
        partCut[node] = inside;
        return front;
    }

    private boolean isWellConnected(int part, double communityMass) {
        double rest = communityMass - partMass[part];
        return partCut[part] >= level.price() * partMass[part] * rest;
    }

    private void join(int node, double communityMass, LeidenTally tally) {
        tally.add(level, level.starts()[node], insideEnds[node], partOf);
        double price = level.price() * level.masses()[node];
        int best = -1;
        double most = 0;
        for (int i = 0; i < tally.count(); i++) {
            int part = tally.group(i);
            double gain = tally.towards(part) - price * partMass[part];
            if (gain > most && isWellConnected(part, communityMass)) {
                most = gain;
                best = part;
            }
        }
        if (best >= 0) {
            merge(node, best, tally.towards(best));
        }
        tally.clear();
    }

    private void merge(int node, int part, double weight) {
        partCut[part] += partCut[node] - 2 * weight;
        partMass[part] += level.masses()[node];
        partOf[node] = part;
        alone[node] = false;
        alone[part] = false;
    }
}
