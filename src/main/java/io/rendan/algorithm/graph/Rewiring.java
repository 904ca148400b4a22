package io.rendan.algorithm.graph;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;

import java.util.SplittableRandom;

/**
 * Random graphs in which every node keeps its degree: the null model that asks what a graph would
 * look like if its nodes were as busy as they are and chose their partners at random.
 *
 * <p>A chain draws two edges a–b and c–d and replaces them with a–d and c–b (or, undirected, as
 * likely with a–c and b–d), unless a loop or a parallel edge would arise; then the graph stays as
 * it is, which still counts as a step, so that every simple graph with these degrees is equally
 * likely in the long run (Fosdick, Larremore, Nishimura & Ugander 2018, "Configuring random graph
 * models with fixed degree sequences", vertex-labelled simple graphs).
 *
 * <p>Directed graphs keep every node's in-degree and its out-degree. Swaps alone do not lead
 * everywhere there: a directed triangle has a twin that runs the other way round, and no swap
 * reaches it without a loop. So where the two edges drawn follow each other, a → b → d, and d → a
 * closes a triangle, the step turns all three round instead, unless an edge the other way is there.
 * With both kinds of steps every simple directed graph with these degrees is reached from every
 * other (Rao, Jana & Bandyopadhyay 1996, "A Markov chain Monte Carlo method for generating random
 * (0,1)-matrices with given marginals"; Erdős, Miklós & Toroczkai 2010, "A simple Havel–Hakimi type
 * algorithm to realize graphical degree sequences of directed graphs"), and each triangle is met by
 * three of the pairs drawn before as after, so that all stay equally likely.
 *
 * <p>Kept: number of nodes and edges, degrees, the weights as a set. Not kept: who is whose
 * neighbour, strengths, connectedness, triangles, how many ties are returned. Weights are dealt
 * anew: each sample holds the observed weights in random order.
 *
 * <p>A chain burns in until enough swaps have succeeded. The share that did so fixes the number of
 * steps between samples. Where hardly a swap is possible (a clique, a star, fewer than two edges) a
 * chain gives up after {@value #TRIES_PER_SWAP} tries a swap, so that it always ends.
 *
 * <p>Cost: O(1) a try, 50 to 100 ns; 200 samples of 50,000 edges take 24 million tries. Memory:
 * about 56 bytes an edge and thread. Deterministic in graph and parameters, whatever the number of
 * threads. Interruptible.
 */
public final class Rewiring {

    static final int TRIES_PER_SWAP = 20;
    private static final int TRIES_BETWEEN_CHECKS = 1 << 14;

    private final RewiringParameters parameters;
    private final long[] observed;
    private final double[] weights;
    private final boolean weightsDiffer;
    private final long turnable;

    private Rewiring(CompressedGraph graph, RewiringParameters parameters) {
        this.parameters = parameters;
        this.observed = new long[graph.edgeCount()];
        this.weights = new double[graph.edgeCount()];
        this.turnable = graph.isDirected() ? 0 : 1;
        int edge = 0;
        int[] sources = graph.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            KernelInterruptedException.checkNowAndThen(arc);
            if (graph.isDirected() || sources[arc] < graph.targets()[arc]) {
                observed[edge] = EdgeTable.edge(sources[arc], graph.targets()[arc]);
                weights[edge++] = graph.weights()[arc];
            }
        }
        this.weightsDiffer = differ(weights);
    }

    private static boolean differ(double[] numbers) {
        for (double number : numbers) {
            if (number != numbers[0]) {
                return true;
            }
        }
        return false;
    }

    /** Receives rewired graphs. Samples of different chains arrive from several threads at once. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Looks at one rewired graph. The arrays run parallel, one entry an edge (undirected edges
         * once, ends in any order); they are overwritten afterwards and must not be kept or
         * changed.
         *
         * @param sample number of the sample, from 0; each is visited once
         */
        void visit(int sample, int[] from, int[] to, double[] weights);
    }

    /**
     * Visits {@code parameters.samples()} rewired graphs. What the visitor throws ends the visits
     * and is thrown on.
     *
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static void compute(
            CompressedGraph graph,
            RewiringParameters parameters,
            Parallel parallel,
            Visitor visitor) {
        Rewiring rewiring = new Rewiring(graph, parameters);
        Chunks chains = Chunks.atMost(parameters.chains(), parameters.samples());
        parallel.forEach(
                chains.count(),
                chain ->
                        rewiring.new Chain(chain)
                                .run(chains.from(chain), chains.to(chain), visitor));
    }

    /** One Markov chain: a graph under rewiring. */
    private final class Chain {

        private final SplittableRandom random;
        private final EdgeTable edges = new EdgeTable(observed);
        private final double[] dealt = weights.clone();
        private final int[] chainFrom = new int[observed.length];
        private final int[] chainTo = new int[observed.length];

        Chain(int number) {
            this.random = new SplittableRandom(parameters.seed() + number);
        }

        void run(int firstSample, int endSample, Visitor visitor) {
            double triesPerSwap = burnIn();
            long tries = (long) Math.ceil(parameters.swapsPerEdge() * edges.size() * triesPerSwap);
            for (int sample = firstSample; sample < endSample; sample++) {
                if (sample > firstSample) {
                    tryAll(tries);
                }
                deal();
                unpack();
                visitor.visit(sample, chainFrom, chainTo, dealt);
            }
        }

        /** Swaps until enough succeeded; returns how many tries one success took. */
        private double burnIn() {
            double wanted = Math.max(1, parameters.burnInSwapsPerEdge() * edges.size());
            double limit = wanted * TRIES_PER_SWAP;
            long tries = 0;
            long swaps = 0;
            while (edges.size() > 1 && swaps < wanted && tries < limit) {
                long batch = (long) Math.min(TRIES_BETWEEN_CHECKS, Math.ceil(wanted - swaps));
                swaps += tryAll(batch);
                tries += batch;
            }
            return swaps == 0 ? 0 : Math.min(TRIES_PER_SWAP, (double) tries / swaps);
        }

        private long tryAll(long tries) {
            long swaps = 0;
            for (long done = 0; done < tries; done += TRIES_BETWEEN_CHECKS) {
                KernelInterruptedException.check();
                int batch = (int) Math.min(TRIES_BETWEEN_CHECKS, tries - done);
                for (int i = 0; i < batch; i++) {
                    swaps += trySwap() ? 1 : 0;
                }
            }
            return swaps;
        }

        /** One step; half of the draws turn the second edge round if edges have no direction. */
        private boolean trySwap() {
            long bits = random.nextLong();
            int first = (int) (((bits >>> 32) * edges.size()) >>> 32);
            int second = (int) (((bits & 0xFFFF_FFFFL) * edges.size()) >>> 32);
            long one = edges.get(first);
            long other = Long.rotateLeft(edges.get(second), (int) (bits & turnable) << 5);
            int a = EdgeTable.from(one);
            int b = EdgeTable.to(one);
            int c = EdgeTable.from(other);
            int d = EdgeTable.to(other);
            if (c == b && turnable == 0) {
                return tryTurn(first, second, a, b, d);
            }
            if (a == d || c == b || a == c || b == d) {
                return false;
            }
            long ad = edge(a, d);
            long cb = edge(c, b);
            if (edges.contains(ad) || edges.contains(cb)) {
                return false;
            }
            edges.replace(first, ad);
            edges.replace(second, cb);
            return true;
        }

        /** Turns a → b → d → a round, if that is a triangle without an edge the other way. */
        private boolean tryTurn(int first, int second, int a, int b, int d) {
            int third = edges.find(EdgeTable.edge(d, a));
            long ba = EdgeTable.edge(b, a);
            long db = EdgeTable.edge(d, b);
            long ad = EdgeTable.edge(a, d);
            if (third < 0 || edges.contains(ba) || edges.contains(db) || edges.contains(ad)) {
                return false;
            }
            edges.replace(first, ba);
            edges.replace(second, db);
            edges.replace(third, ad);
            return true;
        }

        private long edge(int u, int v) {
            return turnable == 0
                    ? EdgeTable.edge(u, v)
                    : EdgeTable.edge(Math.min(u, v), Math.max(u, v));
        }

        private void deal() {
            for (int last = weightsDiffer ? dealt.length - 1 : 0; last > 0; last--) {
                KernelInterruptedException.checkNowAndThen(last);
                int other = draw(last + 1);
                double weight = dealt[other];
                dealt[other] = dealt[last];
                dealt[last] = weight;
            }
        }

        private int draw(int bound) {
            return (int) Math.unsignedMultiplyHigh(random.nextLong(), bound);
        }

        private void unpack() {
            for (int number = 0; number < chainFrom.length; number++) {
                KernelInterruptedException.checkNowAndThen(number);
                chainFrom[number] = EdgeTable.from(edges.get(number));
                chainTo[number] = EdgeTable.to(edges.get(number));
            }
        }
    }
}
