package io.rendan.algorithm.component;

/** The tree that {@link DominatorTree} found. Immutable; safe for use by many threads. */
public final class DominatorTreeResult {

    private final int[] dominator;
    private final int[] order;
    private final boolean[] reached;

    /**
     * A tree.
     *
     * @param dominator each node's immediate dominator, -1 for none
     * @param order the nodes that a root reaches, everyone after its dominator
     * @param reached for each node, whether a root reaches it
     */
    DominatorTreeResult(int[] dominator, int[] order, boolean[] reached) {
        this.dominator = dominator;
        this.order = order;
        this.reached = reached;
    }

    /** The nearest node through which every path to {@code node} passes, -1 if there is none. */
    public int immediateDominator(int node) {
        return dominator[node];
    }

    /** Whether any root reaches {@code node}. */
    public boolean isReachable(int node) {
        return reached[node];
    }

    /** Number of nodes that a root reaches, roots among them. */
    public int reachableCount() {
        return order.length;
    }

    /** For each node, how many nodes it dominates, itself among them; 0 for the unreachable. */
    public int[] subtreeSizes() {
        int[] sizes = new int[dominator.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            sizes[node]++;
            if (dominator[node] >= 0) {
                sizes[dominator[node]] += sizes[node];
            }
        }
        return sizes;
    }

    /**
     * For each node, the sum of {@code values} over the nodes it dominates, itself among them; 0
     * for the unreachable.
     *
     * @throws IllegalArgumentException if there is a value too many or too few
     */
    public double[] subtreeSums(double[] values) {
        if (values.length != dominator.length) {
            throw new IllegalArgumentException(
                    "expected %s values, are %s".formatted(dominator.length, values.length));
        }
        double[] sums = new double[dominator.length];
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            sums[node] += values[node];
            if (dominator[node] >= 0) {
                sums[dominator[node]] += sums[node];
            }
        }
        return sums;
    }
}
