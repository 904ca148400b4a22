package io.rendan.algorithm;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A graph on the way up: its nodes are parts of the original one. A node in a community gains the
 * weight of its edges into it and pays, for each of its members, price × both masses.
 */
final class LeidenLevel {

    /** Relative gain below which it is rounding; without it nodes could move for ever. */
    private static final double ROUNDING = 1e-12;

    private final int[] offsets;
    private final int[] targets;
    private final double[] weights;
    private final double[] masses;
    private final double price;

    /** Working memory of one node's choice: weight towards each community, and which were met. */
    private final double[] towards;

    private final int[] met;

    private LeidenLevel(
            int[] offsets, int[] targets, double[] weights, double[] masses, double price) {
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
        this.masses = masses;
        this.price = price;
        this.towards = new double[masses.length];
        this.met = new int[masses.length];
    }

    static LeidenLevel of(CompressedGraph graph, double[] masses, double price) {
        return new LeidenLevel(graph.offsets(), graph.targets(), graph.weights(), masses, price);
    }

    static int[] singletons(int size) {
        int[] own = new int[size];
        Arrays.setAll(own, node -> node);
        return own;
    }

    /** The community of each part, given that of each node. */
    static int[] lifted(int[] communityOf, int[] partOf, int parts) {
        int[] lifted = new int[parts];
        for (int node = 0; node < partOf.length; node++) {
            lifted[partOf[node]] = communityOf[node];
        }
        return lifted;
    }

    int size() {
        return masses.length;
    }

    /**
     * Moves nodes until none gains by moving; numbers the communities anew.
     *
     * @return how many communities there are
     */
    int move(int[] communityOf, SplittableRandom random) {
        double[] mass = new double[size()];
        int[] members = new int[size()];
        for (int node = 0; node < size(); node++) {
            mass[communityOf[node]] += masses[node];
            members[communityOf[node]]++;
        }
        int[] empty = new int[size()];
        int empties = 0;
        for (int community = size() - 1; community >= 0; community--) {
            if (members[community] == 0) {
                empty[empties++] = community;
            }
        }
        NodeQueue queue = new NodeQueue(shuffled(random));
        for (int step = 0; !queue.isEmpty(); step++) {
            KernelInterruptedException.checkNowAndThen(step);
            int node = queue.poll();
            int from = communityOf[node];
            mass[from] -= masses[node];
            if (--members[from] == 0) {
                mass[from] = 0;
                empty[empties++] = from;
            }
            // one is always empty: fewer than all nodes are placed
            int to = bestCommunity(node, from, communityOf, mass, empty[empties - 1]);
            if (members[to]++ == 0) {
                empties--;
            }
            mass[to] += masses[node];
            if (to != from) {
                communityOf[node] = to;
                enqueueNeighbours(node, communityOf, queue);
            }
        }
        return renumber(communityOf);
    }

    private int bestCommunity(
            int node, int from, int[] communityOf, double[] mass, int emptyCommunity) {
        int count = 0;
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int community = communityOf[targets[arc]];
            if (towards[community] == 0) {
                met[count++] = community;
            }
            towards[community] += weights[arc];
        }
        int best = from;
        double most = towards[from] - price * masses[node] * mass[from];
        double rounding = ROUNDING * towards[from];
        for (int i = 0; i < count; i++) {
            int community = met[i];
            double gain = towards[community] - price * masses[node] * mass[community];
            if (gain > most + ROUNDING * towards[community]) {
                most = gain;
                best = community;
            }
            towards[community] = 0;
        }
        return most < -rounding ? emptyCommunity : best;
    }

    private void enqueueNeighbours(int node, int[] communityOf, NodeQueue queue) {
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            if (communityOf[targets[arc]] != communityOf[node]) {
                queue.add(targets[arc]);
            }
        }
    }

    private int[] shuffled(SplittableRandom random) {
        int[] order = singletons(size());
        for (int last = size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int node = order[other];
            order[other] = order[last];
            order[last] = node;
        }
        return order;
    }

    private static int renumber(int[] labels) {
        int[] numbers = new int[labels.length];
        Arrays.fill(numbers, -1);
        int count = 0;
        for (int node = 0; node < labels.length; node++) {
            int label = labels[node];
            if (numbers[label] < 0) {
                numbers[label] = count++;
            }
            labels[node] = numbers[label];
        }
        return count;
    }

    /** Splits communities into well-connected parts, merging nodes that are still alone. */
    int[] refine(int[] communityOf, SplittableRandom random) {
        return new LeidenRefinement(offsets, targets, weights, masses, price, communityOf)
                .parts(shuffled(random));
    }

    /** The graph whose nodes are the parts; numbers the parts anew in place. */
    LeidenLevel aggregate(int[] partOf) {
        int parts = renumber(partOf);
        double[] mass = new double[parts];
        int[] starts = new int[parts + 1];
        for (int node = 0; node < size(); node++) {
            mass[partOf[node]] += masses[node];
            starts[partOf[node] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, parts);
        int[] nodes = new int[size()];
        for (int node = 0; node < size(); node++) {
            nodes[next[partOf[node]]++] = node;
        }
        int[] newOffsets = new int[parts + 1];
        int[] newTargets = new int[targets.length];
        double[] newWeights = new double[targets.length];
        int arcs = 0;
        for (int part = 0; part < parts; part++) {
            KernelInterruptedException.checkNowAndThen(part);
            arcs = merge(part, nodes, starts, partOf, newTargets, newWeights, arcs);
            newOffsets[part + 1] = arcs;
        }
        return new LeidenLevel(
                newOffsets,
                Arrays.copyOf(newTargets, arcs),
                Arrays.copyOf(newWeights, arcs),
                mass,
                price);
    }

    private int merge(
            int part,
            int[] nodes,
            int[] starts,
            int[] partOf,
            int[] newTargets,
            double[] newWeights,
            int firstArc) {
        int count = 0;
        for (int i = starts[part]; i < starts[part + 1]; i++) {
            for (int arc = offsets[nodes[i]]; arc < offsets[nodes[i] + 1]; arc++) {
                int other = partOf[targets[arc]];
                if (other != part) {
                    if (towards[other] == 0) {
                        met[count++] = other;
                    }
                    towards[other] += weights[arc];
                }
            }
        }
        for (int i = 0; i < count; i++) {
            newTargets[firstArc + i] = met[i];
            newWeights[firstArc + i] = towards[met[i]];
            towards[met[i]] = 0;
        }
        return firstArc + count;
    }

    /** Nodes that wait for their turn, each once. */
    private static final class NodeQueue {

        private final int[] nodes;
        private final boolean[] waits;
        private int head;
        private int size;

        NodeQueue(int[] order) {
            this.nodes = order;
            this.waits = new boolean[order.length];
            this.size = order.length;
            Arrays.fill(waits, true);
        }

        boolean isEmpty() {
            return size == 0;
        }

        int poll() {
            int node = nodes[head];
            head = head + 1 == nodes.length ? 0 : head + 1;
            size--;
            waits[node] = false;
            return node;
        }

        void add(int node) {
            if (!waits[node]) {
                waits[node] = true;
                int tail = head + size;
                nodes[tail < nodes.length ? tail : tail - nodes.length] = node;
                size++;
            }
        }
    }
}
