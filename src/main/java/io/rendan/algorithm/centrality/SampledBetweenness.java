package io.rendan.algorithm.centrality;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.HubsFirst;
import io.rendan.algorithm.graph.Lengths;
import io.rendan.algorithm.path.LengthSampler;
import io.rendan.algorithm.path.PathSampler;
import io.rendan.algorithm.path.StepSampler;

import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Betweenness estimated from random shortest paths, with a bound on the error.
 *
 * <p>A sample is a pair of nodes, all ordered pairs alike, and one of its shortest paths, in steps
 * or by length, all alike (Riondato & Kornaropoulos 2016, "Fast approximation of betweenness
 * centrality through sampling"); a node's estimate is the share of samples that pass through it.
 * Sampling goes on in rounds, each half as large again, until the bound is small enough: as many
 * samples as this graph needs, not as the worst graph would (Borassi & Natale 2016, KADABRA).
 *
 * <p>The bound: with probability at least 1 − δ, no node's estimate is off by more than ε, all
 * nodes taken together. A share p̂ of N samples is off to q with probability at most {@code 2
 * exp(−N kl(p̂, q))}, kl being the Kullback–Leibler divergence of two coins (Chernoff, Hoeffding
 * 1963); δ is spread evenly over the nodes, and over rounds k as {@code 1 / (k (k + 1))}.
 *
 * <p>Cost: a sample in steps looks at about √m arcs on graphs with short paths (bidirectional
 * search), O(n + m) at worst; one by length takes O(m + n log n); between {@code ln(n/δ) / ε} and
 * {@code ln(n/δ) / 2ε²} samples. Memory: 40 bytes a node and thread. Samples are drawn in fixed
 * chunks and counted in whole numbers, so the result is the same for any number of threads.
 * Interruptible.
 */
public final class SampledBetweenness {

    private static final int SAMPLES_A_CHUNK = 64;
    private static final double GROWTH = 1.5;

    private SampledBetweenness() {}

    /**
     * Estimates the betweenness of every node where every edge has length 1.
     *
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static SampledBetweennessResult compute(
            CompressedGraph graph, SampledBetweennessParameters parameters, Parallel parallel) {
        HubsFirst hubs = new HubsFirst(graph);
        CompressedGraph dense = hubs.graph();
        return estimate(
                hubs, () -> new StepSampler(dense), graph.nodeCount(), parameters, parallel);
    }

    /**
     * Estimates the betweenness of every node where edges have lengths; two paths tie if their sums
     * of lengths differ by a relative 1e-12 at most. A sample costs a Dijkstra search from one node
     * until the other is found, of half the graph on average.
     *
     * @param lengths parallel to {@link CompressedGraph#targets()}, finite and above 0; in an
     *     undirected graph the same in both of an edge's places
     * @throws IllegalArgumentException if a length is not finite or not above 0
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static SampledBetweennessResult compute(
            CompressedGraph graph,
            double[] lengths,
            SampledBetweennessParameters parameters,
            Parallel parallel) {
        HubsFirst hubs = new HubsFirst(graph);
        CompressedGraph dense = hubs.graph(Lengths.checkedBothWays(graph, lengths));
        return estimate(
                hubs, () -> new LengthSampler(dense), graph.nodeCount(), parameters, parallel);
    }

    private static SampledBetweennessResult estimate(
            HubsFirst hubs,
            Supplier<PathSampler> sampler,
            int nodes,
            SampledBetweennessParameters parameters,
            Parallel parallel) {
        if (nodes < 3) {
            return new SampledBetweennessResult(new double[nodes], 0, parameters.delta(), 0, true);
        }
        // samples are pairs of n nodes, a share is one of pairs of the n − 1 others
        double ofOthers = nodes / (nodes - 2.0);
        double wanted = parameters.epsilon() / ofOthers;
        int[] passed = new int[nodes];
        double most =
                Math.min(
                        parameters.maxSamples(), logarithm(1, nodes, parameters) / wanted / wanted);
        double width = 1;
        int samples = 0;
        double planned = logarithm(1, nodes, parameters) / -Math.log1p(-wanted);
        for (int round = 1; width > wanted && samples < parameters.maxSamples(); round++) {
            int enough = (int) Math.min(parameters.maxSamples(), Math.ceil(planned));
            draw(sampler, samples, enough, parameters.seed(), passed, parallel.silent());
            samples = enough;
            planned *= GROWTH;
            width = width(passed, samples, logarithm(round, nodes, parameters));
            parallel.report((long) Math.min(samples, most), (long) most);
        }
        parallel.report((long) most, (long) most);
        double[] share = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            share[node] = ofOthers * passed[hubs.place(node)] / samples;
        }
        return new SampledBetweennessResult(
                share, width * ofOthers, parameters.delta(), samples, width <= wanted);
    }

    /** N kl(p̂, q) of an event that has this round's and node's part of the probability δ. */
    private static double logarithm(int round, int nodes, SampledBetweennessParameters parameters) {
        return Math.log(2.0 * nodes * round * (round + 1) / parameters.delta());
    }

    /** Draws the samples of these numbers. */
    private static void draw(
            Supplier<PathSampler> sampler,
            int from,
            int to,
            long seed,
            int[] passed,
            Parallel parallel) {
        Queue<int[]> counts = new ConcurrentLinkedQueue<>();
        Chunks chunks = new Chunks(to - from, SAMPLES_A_CHUNK);
        parallel.forEach(
                chunks.count(),
                () -> {
                    Worker worker = new Worker(sampler.get(), new int[passed.length]);
                    counts.add(worker.passed);
                    return worker;
                },
                (worker, chunk) ->
                        worker.draw(
                                chunks.to(chunk) - chunks.from(chunk),
                                new SplittableRandom(seed ^ mixed(from + chunks.from(chunk)))));
        for (int[] count : counts) {
            for (int node = 0; node < passed.length; node++) {
                passed[node] += count[node];
            }
        }
    }

    private static long mixed(long number) {
        return (number + 1) * 0xD1342543DE82EF95L;
    }

    private record Worker(PathSampler sampler, int[] passed) {

        void draw(int samples, SplittableRandom random) {
            for (int i = 0; i < samples; i++) {
                int from = random.nextInt(passed.length);
                int other = random.nextInt(passed.length - 1);
                sampler.draw(from, other < from ? other : other + 1, random, passed);
            }
        }
    }

    /** How far any of the counts may be off: most where the share is nearest to one half. */
    private static double width(int[] passed, double samples, double logarithm) {
        double anyShare = Math.sqrt(logarithm / 2 / samples);
        double share = 0;
        for (int count : passed) {
            share = Math.max(share, count / samples);
        }
        double low = share;
        double high = Math.min(1, share + anyShare);
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            boolean tooUnlikely = samples * divergence(share, middle) > logarithm;
            high = tooUnlikely ? middle : high;
            low = tooUnlikely ? low : middle;
        }
        // up to here the width grows with the share; beyond, the bound for any share holds
        return share + high <= 1 ? high - share : anyShare;
    }

    private static double divergence(double p, double q) {
        double none = p < 1 ? (1 - p) * Math.log((1 - p) / (1 - q)) : 0;
        return p > 0 ? none + p * Math.log(p / q) : none;
    }
}
