package io.rendan.algorithm;

import java.util.Arrays;

/**
 * Splits each community into parts that hang together: nodes that are still alone join, in turn,
 * the part of their community that gains most, if both are well connected to the rest of it.
 */
final class LeidenRefinement {

    private final int[] offsets;
    private final int[] targets;
    private final double[] weights;
    private final double[] masses;
    private final double price;
    private final int[] communityOf;

    private final double[] communityMass;
    private final int[] partOf;
    private final double[] partMass;

    /** Weight between a part and the rest of its community. */
    private final double[] partCut;

    private final boolean[] alone;
    private final double[] towards;
    private final int[] met;

    LeidenRefinement(
            int[] offsets,
            int[] targets,
            double[] weights,
            double[] masses,
            double price,
            int[] communityOf) {
        int size = masses.length;
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
        this.masses = masses;
        this.price = price;
        this.communityOf = communityOf;
        this.communityMass = new double[size];
        this.partOf = LeidenLevel.singletons(size);
        this.partMass = masses.clone();
        this.partCut = new double[size];
        this.alone = new boolean[size];
        this.towards = new double[size];
        this.met = new int[size];
        Arrays.fill(alone, true);
        for (int node = 0; node < size; node++) {
            KernelInterruptedException.checkNowAndThen(node);
            communityMass[communityOf[node]] += masses[node];
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                if (communityOf[targets[arc]] == communityOf[node]) {
                    partCut[node] += weights[arc];
                }
            }
        }
    }

    /** Each node's part, taking the nodes in this order. */
    int[] parts(int[] order) {
        for (int i = 0; i < order.length; i++) {
            KernelInterruptedException.checkNowAndThen(i);
            int node = order[i];
            if (alone[node] && isWellConnected(node, communityOf[node])) {
                join(node);
            }
        }
        return partOf;
    }

    private boolean isWellConnected(int part, int community) {
        double rest = communityMass[community] - partMass[part];
        return partCut[part] >= price * partMass[part] * rest;
    }

    private void join(int node) {
        int community = communityOf[node];
        int count = 0;
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int other = targets[arc];
            if (communityOf[other] == community) {
                int part = partOf[other];
                if (towards[part] == 0) {
                    met[count++] = part;
                }
                towards[part] += weights[arc];
            }
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < count; i++) {
            int part = met[i];
            double gain = towards[part] - price * masses[node] * partMass[part];
            if (gain > most && isWellConnected(part, community)) {
                most = gain;
                best = part;
            }
        }
        if (best >= 0) {
            merge(node, best);
        }
        for (int i = 0; i < count; i++) {
            towards[met[i]] = 0;
        }
    }

    private void merge(int node, int part) {
        partCut[part] += partCut[node] - 2 * towards[part];
        partMass[part] += masses[node];
        partOf[node] = part;
        alone[node] = false;
        alone[part] = false;
    }
}
