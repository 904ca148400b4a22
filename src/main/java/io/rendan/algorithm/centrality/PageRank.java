package io.rendan.algorithm.centrality;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.HubsFirst;
import io.rendan.algorithm.graph.Weights;

import java.util.Arrays;

/**
 * PageRank: how often a walker is met who follows edges and, now and then, starts anew.
 *
 * <p>{@code r_v = (1 − d) t_v + d (Σ over edges u → v of r_u w_uv / W_u + t_v Σ over nodes u
 * without successors of r_u)}, with damping d, restart distribution t and out-strength W; ranks sum
 * to 1 (Page, Brin, Motwani & Winograd 1999). Undirected edges count both ways.
 *
 * <p>Power iteration: O(n + m) a round, memory 56 bytes a node and 4 an arc, or 12 if weighted.
 * Nodes are renumbered by degree, so that most gathers stay in the cache. Rows are summed in fixed
 * chunks, so the result is the same to the last bit for any number of threads. Interruptible.
 */
public final class PageRank {

    private static final int ROWS_A_CHUNK = 2048;

    private final PageRankParameters parameters;
    private final HubsFirst hubs;
    private final Chunks rows;

    /** Who leads to each place, and with what weight if that counts; busy nodes come first. */
    private final int[] offsets;

    private final int[] sources;
    private final double[] weights;

    /** By place, as all that follows. */
    private final double[] restart;

    private final double[] outgoing;
    private final double[] rank;

    /** Rank handed to each successor, or a unit of weight to it; from this round and the next. */
    private double[] share;

    private double[] nextShare;
    private final double[] moved;
    private final double[] stranded;

    private PageRank(CompressedGraph graph, double[] restart, PageRankParameters parameters) {
        int nodes = graph.nodeCount();
        if (parameters.weighted()) {
            Weights.checkShares(graph);
        }
        this.parameters = parameters;
        this.hubs = new HubsFirst(graph);
        this.rows = new Chunks(nodes, ROWS_A_CHUNK);
        this.offsets = new int[nodes + 1];
        for (int place = 0; place < nodes; place++) {
            offsets[place + 1] = offsets[place] + graph.reversed().degree(hubs.node(place));
        }
        this.sources = new int[graph.arcCount()];
        this.weights = new double[parameters.weighted() ? sources.length : 0];
        this.restart = new double[nodes];
        this.outgoing = new double[nodes];
        Arrays.setAll(this.restart, place -> restart[hubs.node(place)]);
        this.rank = this.restart.clone();
        this.share = new double[nodes];
        this.nextShare = new double[nodes];
        this.moved = new double[rows.count()];
        this.stranded = new double[rows.count()];
    }

    /**
     * PageRank with restarts at every node alike.
     *
     * @throws IllegalArgumentException if weights count and one is below 0, or a node's weights add
     *     up to more or less than can be divided by
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static PageRankResult compute(
            CompressedGraph graph, PageRankParameters parameters, Parallel parallel) {
        double[] evenly = new double[graph.nodeCount()];
        Arrays.fill(evenly, 1.0 / evenly.length);
        return new PageRank(graph, evenly, parameters).run(graph, parallel);
    }

    /**
     * Personalised PageRank.
     *
     * @param restartWeights for each node, how much likelier than others it is restarted at; at
     *     least 0, not all 0
     * @throws IllegalArgumentException if they are not, or as without
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static PageRankResult compute(
            CompressedGraph graph,
            double[] restartWeights,
            PageRankParameters parameters,
            Parallel parallel) {
        if (restartWeights.length != graph.nodeCount()) {
            throw new IllegalArgumentException(
                    "expected %s restart weights, are %s"
                            .formatted(graph.nodeCount(), restartWeights.length));
        }
        for (double weight : restartWeights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException(
                        "restart weight must be at least 0, is " + weight);
            }
        }
        double total = Arrays.stream(restartWeights).sum();
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "restart weights must add up to a finite number above 0, are " + total);
        }
        double[] shares = Arrays.stream(restartWeights).map(weight -> weight / total).toArray();
        return new PageRank(graph, shares, parameters).run(graph, parallel);
    }

    private PageRankResult run(CompressedGraph graph, Parallel listened) {
        Parallel parallel = listened.silent();
        parallel.forEach(rows.count(), chunk -> layOut(graph, chunk));
        double change = rank.length == 0 ? 0 : Double.POSITIVE_INFINITY;
        int iterations = 0;
        while (change > parameters.tolerance() && iterations < parameters.maxIterations()) {
            double[] handedOut = nextShare;
            nextShare = share;
            share = handedOut;
            double loose = parameters.damping() * sum(stranded) + 1 - parameters.damping();
            parallel.forEach(rows.count(), chunk -> collect(chunk, loose));
            change = sum(moved);
            listened.report(++iterations, parameters.maxIterations());
        }
        listened.report(parameters.maxIterations(), parameters.maxIterations());
        double[] byNode = new double[rank.length];
        Arrays.setAll(byNode, node -> rank[hubs.place(node)]);
        return new PageRankResult(byNode, iterations, change, change <= parameters.tolerance());
    }

    private void layOut(CompressedGraph graph, int chunk) {
        CompressedGraph into = graph.reversed();
        int[] from = into.targets();
        for (int place = rows.from(chunk); place < rows.to(chunk); place++) {
            int node = hubs.node(place);
            outgoing[place] = parameters.weighted() ? graph.strength(node) : graph.degree(node);
            int slot = offsets[place];
            for (int arc = into.offsets()[node]; arc < into.offsets()[node + 1]; arc++) {
                sources[slot++] = hubs.place(from[arc]);
            }
            if (parameters.weighted()) {
                int length = slot - offsets[place];
                System.arraycopy(
                        into.weights(), into.offsets()[node], weights, slot - length, length);
            }
        }
        handOut(chunk);
    }

    private void collect(int chunk, double loose) {
        double change = 0;
        for (int place = rows.from(chunk); place < rows.to(chunk); place++) {
            double sum = parameters.weighted() ? weightedSum(place) : plainSum(place);
            double next = parameters.damping() * sum + loose * restart[place];
            change += Math.abs(next - rank[place]);
            rank[place] = next;
        }
        moved[chunk] = change;
        handOut(chunk);
    }

    private double plainSum(int place) {
        double sum = 0;
        for (int arc = offsets[place]; arc < offsets[place + 1]; arc++) {
            sum += share[sources[arc]];
        }
        return sum;
    }

    private double weightedSum(int place) {
        double sum = 0;
        for (int arc = offsets[place]; arc < offsets[place + 1]; arc++) {
            sum += share[sources[arc]] * weights[arc];
        }
        return sum;
    }

    private void handOut(int chunk) {
        double lost = 0;
        for (int place = rows.from(chunk); place < rows.to(chunk); place++) {
            boolean leads = outgoing[place] > 0;
            nextShare[place] = leads ? rank[place] / outgoing[place] : 0;
            lost += leads ? 0 : rank[place];
        }
        stranded[chunk] = lost;
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
