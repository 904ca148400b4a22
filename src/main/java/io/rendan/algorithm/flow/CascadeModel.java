package io.rendan.algorithm.flow;

import java.util.Arrays;

/**
 * Who lives on whose deliveries, as the {@link Cascade} sees it.
 *
 * <p>Each buyer has input groups; a group is fed by suppliers, each with a share of the group and a
 * replaceable part. If a group is essential, its buyer can work no more than it is supplied; if
 * not, its loss takes the group's part of the buyer's spending off. Immutable; safe for use by many
 * threads.
 */
public final class CascadeModel {

    private final int nodeCount;
    private final boolean[] canFail;
    private final int groupCount;
    private final int[] from;
    private final int[] to;
    private final double[] loss;
    private final int[] group;

    private CascadeModel(Builder builder) {
        this.nodeCount = builder.canFail.length;
        this.canFail = builder.canFail.clone();
        this.groupCount = builder.essentialGroups;
        this.from = Arrays.copyOf(builder.from, builder.size);
        this.to = Arrays.copyOf(builder.to, builder.size);
        this.loss = Arrays.copyOf(builder.loss, builder.size);
        this.group = Arrays.copyOf(builder.group, builder.size);
    }

    /**
     * Starts a model.
     *
     * @param canFail for each node, whether it can be drawn along; the others go on whatever
     *     happens to their suppliers, and fail only as the node that is stopped
     */
    public static Builder over(boolean[] canFail) {
        return new Builder(canFail);
    }

    public int nodeCount() {
        return nodeCount;
    }

    boolean canFail(int node) {
        return canFail[node];
    }

    /** Number of essential groups that any failure can touch. */
    int essentialGroupCount() {
        return groupCount;
    }

    /** Number of links: a supplier that matters to a group of a buyer that can fail. */
    int linkCount() {
        return from.length;
    }

    int supplier(int link) {
        return from[link];
    }

    int buyer(int link) {
        return to[link];
    }

    /**
     * What the buyer loses if the supplier stops: of the group if that is essential, else of its
     * whole activity.
     */
    double loss(int link) {
        return loss[link];
    }

    /** The essential group the link feeds, -1 if it feeds another. */
    int essentialGroup(int link) {
        return group[link];
    }

    /** Collects groups and their suppliers. Not safe for use by several threads. */
    public static final class Builder {

        private static final double ROUNDING = 1e-9;

        private final boolean[] canFail;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private double[] loss = new double[16];
        private int[] group = new int[16];
        private int size;
        private int buyer = -1;
        private int currentGroup;
        private double factor;
        private int essentialGroups;

        private Builder(boolean[] canFail) {
            this.canFail = canFail;
        }

        /** Opens a group without which the buyer cannot work; suppliers follow. */
        public Builder essentialGroup(int itsBuyer) {
            buyer = checked(itsBuyer);
            currentGroup = essentialGroups++;
            factor = 1;
            return this;
        }

        /**
         * Opens any other group; suppliers follow.
         *
         * @param spendShare the group's part of the buyer's activity, from 0 to 1
         */
        public Builder group(int itsBuyer, double spendShare) {
            buyer = checked(itsBuyer);
            currentGroup = -1;
            factor = share("spendShare", spendShare);
            return this;
        }

        /**
         * Adds a supplier to the open group.
         *
         * @param share its part of what the buyer spends on the group, from 0 to 1
         * @param replaceable the part of its deliveries that others could take over, from 0 to 1
         */
        public Builder supplier(int node, double share, double replaceable) {
            if (buyer < 0) {
                throw new IllegalStateException("open a group before adding suppliers");
            }
            double lost = factor * share("share", share) * (1 - share("replaceable", replaceable));
            if (checked(node) != buyer && lost > 0 && canFail[buyer]) {
                append(node, lost);
            }
            return this;
        }

        public CascadeModel build() {
            return new CascadeModel(this);
        }

        private void append(int supplier, double lost) {
            if (size == from.length) {
                int capacity = Math.addExact(size, size);
                from = Arrays.copyOf(from, capacity);
                to = Arrays.copyOf(to, capacity);
                loss = Arrays.copyOf(loss, capacity);
                group = Arrays.copyOf(group, capacity);
            }
            from[size] = supplier;
            to[size] = buyer;
            loss[size] = lost;
            group[size++] = currentGroup;
        }

        private int checked(int node) {
            if (node < 0 || node >= canFail.length) {
                throw new IllegalArgumentException(
                        "node must be from 0 to %s, is %s".formatted(canFail.length - 1, node));
            }
            return node;
        }

        private static double share(String name, double value) {
            if (!(value >= 0 && value <= 1 + ROUNDING)) {
                throw new IllegalArgumentException(
                        "%s must be from 0 to 1, is %s".formatted(name, value));
            }
            return Math.min(1, value);
        }
    }
}
