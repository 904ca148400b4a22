package io.rendan.algorithm;

/** Nodes by their distance, nearest first: a heap in which a node has four below it. */
final class DistanceHeap {

    private final double[] distance;
    private final int[] nodes;
    private final int[] positionOf;
    private int size;

    /** A heap over distances that others may lower, if they then tell {@link #moveUp}. */
    DistanceHeap(double[] distance) {
        this.distance = distance;
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
        int last = nodes[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    private void rise(int from, int node) {
        int position = from;
        double key = distance[node];
        while (position > 0) {
            int above = (position - 1) >> 2;
            int other = nodes[above];
            if (distance[other] <= key) {
                break;
            }
            nodes[position] = other;
            positionOf[other] = position;
            position = above;
        }
        nodes[position] = node;
        positionOf[node] = position;
    }

    private void sink(int node) {
        int position = 0;
        double key = distance[node];
        for (int child = 1; child < size; child = (position << 2) + 1) {
            int best = child;
            double least = distance[nodes[child]];
            for (int other = child + 1; other < Math.min(child + 4, size); other++) {
                double its = distance[nodes[other]];
                if (its < least) {
                    least = its;
                    best = other;
                }
            }
            if (least >= key) {
                break;
            }
            nodes[position] = nodes[best];
            positionOf[nodes[position]] = position;
            position = best;
        }
        nodes[position] = node;
        positionOf[node] = position;
    }
}
