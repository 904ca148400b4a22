package io.rendan.algorithm.community;

/** Working memory of one node's choice: weight towards each group, and which groups were met. */
final class LeidenTally {

    private final double[] towards;
    private final int[] met;
    private int count;

    LeidenTally(int groups) {
        this.towards = new double[groups];
        // one more, since a group is written down before it is known to be a new one
        this.met = new int[groups + 1];
    }

    /** Adds the weights of a node's edges to the groups of its neighbours. */
    void add(LeidenLevel level, int node, int[] groupOf) {
        add(level, level.starts()[node], level.ends()[node], groupOf);
    }

    /** Adds the weights of a stretch of arcs to the groups of their targets. */
    void add(LeidenLevel level, int start, int end, int[] groupOf) {
        int[] targets = level.targets();
        double[] weights = level.weights();
        int known = count;
        for (int arc = start; arc < end; arc++) {
            int group = groupOf[targets[arc]];
            double before = towards[group];
            met[known] = group;
            known += before == 0 ? 1 : 0;
            towards[group] = before + weights[arc];
        }
        count = known;
    }

    int count() {
        return count;
    }

    int group(int i) {
        return met[i];
    }

    double towards(int group) {
        return towards[group];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            towards[met[i]] = 0;
        }
        count = 0;
    }

    /** Makes the tally a node's row of neighbours, but for itself, and forgets it. */
    void pourInto(LeidenLevel level, int node) {
        int slot = level.starts()[node];
        for (int i = 0; i < count; i++) {
            int group = met[i];
            if (group != node) {
                level.targets()[slot] = group;
                level.weights()[slot++] = towards[group];
            }
        }
        level.ends()[node] = slot;
        clear();
    }
}
