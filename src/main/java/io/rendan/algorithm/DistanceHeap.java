package io.rendan.algorithm;

/**
 * Nodes by their distance, nearest first: a heap in which a node has four below it, whose distances
 * stand side by side.
 */
final class DistanceHeap {

    private final double[] distance;
    private final double[] keys;
    private final int[] nodes;
    private final int[] positionOf;
    private int size;

    /** A heap over distances that others may lower, if they then tell {@link #moveUp}. */
    DistanceHeap(double[] distance) {
        this.distance = distance;
        this.keys = new double[distance.length];
        this.nodes = new int[distance.length];
        this.positionOf = new int[distance.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int node) {
        rise(size++, node);
    }

    /** Restores the order after a node's distance has fallen. */
    void moveUp(int node) {
        rise(positionOf[node], node);
    }

    int removeNearest() {
        int nearest = nodes[0];
        size--;
        if (size > 0) {
            sink(nodes[size], keys[size]);
        }
        return nearest;
    }

    private void rise(int from, int node) {
        int position = from;
        double key = distance[node];
        while (position > 0) {
            int above = (position - 1) >> 2;
            if (keys[above] <= key) {
                break;
            }
            put(position, nodes[above], keys[above]);
            position = above;
        }
        put(position, node, key);
    }

    private void sink(int node, double key) {
        int position = 0;
        for (int child = 1; child < size; child = (position << 2) + 1) {
            int best = child;
            double least = keys[child];
            int end = Math.min(child + 4, size);
            for (int other = child + 1; other < end; other++) {
                boolean nearer = keys[other] < least;
                least = nearer ? keys[other] : least;
                best = nearer ? other : best;
            }
            if (least >= key) {
                break;
            }
            put(position, nodes[best], least);
            position = best;
        }
        put(position, node, key);
    }

    private void put(int position, int node, double key) {
        keys[position] = key;
        nodes[position] = node;
        positionOf[node] = position;
    }
}
