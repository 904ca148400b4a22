package io.rendan.algorithm.community;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One run of the Leiden algorithm from a seed.
 *
 * <p>Nodes have their first turn with the busiest first, which settles around them sooner than in
 * any order; those whose degree is alike to the power of two take turns at random. They are
 * numbered that way, and anew by the communities found first, so that what is looked at together
 * lies together in memory.
 */
final class LeidenRun {

    private static final int ROUNDS = 2;

    private final CompressedGraph graph;
    private final LeidenParameters parameters;
    private final SplittableRandom random;
    private final Parallel parallel;

    LeidenRun(CompressedGraph graph, LeidenParameters parameters, long seed, Parallel parallel) {
        this.graph = graph;
        this.parameters = parameters;
        this.random = new SplittableRandom(seed);
        this.parallel = parallel;
    }

    /** Each node's community, numbered in the order of their first nodes. */
    int[] run() {
        int[] busiestFirst = busiestFirst();
        LeidenLevel base = given().renumbered(busiestFirst, parallel);
        int[] communityOf = Grouped.singly(base.size());
        int communities = LeidenMoves.make(base, communityOf, parallel);
        int[] together = Grouped.of(communityOf, communities).nodes();
        base = base.renumbered(together, parallel);
        communityOf = then(together, communityOf);
        for (int round = 1; round < ROUNDS; round++) {
            communityOf = climb(base, communityOf, communities);
            communities = LeidenMoves.make(base, communityOf, parallel);
        }
        communityOf = climb(base, communityOf, communities);
        int[] byNode = new int[base.size()];
        int[] partOf = ConnectedParts.of(base, communityOf, parallel);
        for (int place = 0; place < partOf.length; place++) {
            byNode[busiestFirst[together[place]]] = partOf[place];
        }
        Grouped.renumber(byNode);
        return byNode;
    }

    private LeidenLevel given() {
        boolean cpm = parameters.quality() == Quality.CPM;
        double[] masses = new double[graph.nodeCount()];
        for (int node = 0; node < masses.length; node++) {
            KernelInterruptedException.checkNowAndThen(node);
            masses[node] = cpm ? 1 : graph.strength(node);
        }
        double total = Arrays.stream(masses).sum();
        double price = cpm ? 1 : total == 0 ? 0 : 1 / total;
        return LeidenLevel.of(graph, masses, parameters.resolution() * price);
    }

    private int[] busiestFirst() {
        int[] classOf = new int[graph.nodeCount()];
        Arrays.setAll(classOf, node -> Integer.numberOfLeadingZeros(graph.degree(node)));
        return Grouped.of(shuffled(classOf.length), classOf, Integer.SIZE + 1).nodes();
    }

    private int[] shuffled(int size) {
        int[] order = Grouped.singly(size);
        for (int last = size - 1; last > 0; last--) {
            KernelInterruptedException.checkNowAndThen(last);
            int other = random.nextInt(last + 1);
            int node = order[other];
            order[other] = order[last];
            order[last] = node;
        }
        return order;
    }

    /** One ascent from communities of the nodes to the last, smallest graph. */
    private int[] climb(LeidenLevel base, int[] moved, int found) {
        LeidenLevel level = base;
        int[] communityOf = moved;
        int communities = found;
        int[] nodeOf = Grouped.singly(base.size());
        while (communities < level.size()) {
            KernelInterruptedException.check();
            Grouped members = Grouped.of(shuffled(level.size()), communityOf, communities);
            int[] partOf = LeidenRefinement.parts(level, communityOf, members, parallel);
            int parts = Grouped.renumber(partOf);
            if (parts == level.size()) {
                break;
            }
            level = level.aggregate(partOf, parts, parallel);
            nodeOf = then(nodeOf, partOf);
            communityOf = lifted(communityOf, partOf, parts);
            communities = LeidenMoves.make(level, communityOf, parallel);
        }
        return then(nodeOf, communityOf);
    }

    private static int[] then(int[] first, int[] second) {
        int[] both = new int[first.length];
        Arrays.setAll(both, i -> second[first[i]]);
        return both;
    }

    /** The community of each part, given that of each node. */
    private static int[] lifted(int[] communityOf, int[] partOf, int parts) {
        int[] lifted = new int[parts];
        for (int node = 0; node < partOf.length; node++) {
            lifted[partOf[node]] = communityOf[node];
        }
        return lifted;
    }
}
