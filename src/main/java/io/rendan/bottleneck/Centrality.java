package io.rendan.bottleneck;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.component.CutVertices;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How central parties stand in the supply layer: figures that support a finding and never make one.
 * Methods, section 3.
 *
 * <p>Betweenness counts shortest paths from supplier to buyer, lengths 1 / payment, divided by the
 * (n − 1)(n − 2) pairs of the n parties other than user segments. It is exact while parties times
 * payments stay below {@value #STEPS} (where all payments are alike; {@value #WEIGHTED_STEPS}
 * otherwise); above, it is estimated from the paths out of as many evenly drawn parties as that
 * allows (Brandes & Pich 2007, "Centrality estimation in large networks").
 *
 * @param betweenness one entry a party
 * @param articulation whether the undirected layer falls apart without the party
 * @param sources parties whose paths were followed
 * @param exact whether these were all
 * @param errorBound with probability 95 %, no party's betweenness is off by more (Hoeffding 1963,
 *     over all parties at once); 0 if exact
 * @param standardError the largest over all parties, from the spread between equal parts of the
 *     sample; 0 if exact
 */
public record Centrality(
        double[] betweenness,
        boolean[] articulation,
        int sources,
        boolean exact,
        double errorBound,
        double standardError) {

    static final long STEPS = 8_000_000_000L;
    static final long WEIGHTED_STEPS = 2_000_000_000;
    private static final int PARTS = 8;
    private static final int FEWEST_SOURCES_A_PART = 64;
    private static final double DOUBT = 0.05;

    static Centrality of(EcosystemNetwork network, long seed, Parallel parallel) {
        long steps = areAlike(network.supply().payments()) ? STEPS : WEIGHTED_STEPS;
        return of(network, seed, parallel, steps);
    }

    /** The same with a bound on parties times payments of one's own. */
    static Centrality of(EcosystemNetwork network, long seed, Parallel parallel, long steps) {
        CompressedGraph payments = network.supply().payments();
        int[] parties = parties(network);
        boolean[] articulation = articulation(payments);
        long sources =
                Math.max(FEWEST_SOURCES_A_PART, steps / Math.max(1, payments.arcCount()) / PARTS);
        if (parties.length <= PARTS * sources) {
            return new Centrality(
                    exactly(network, parallel), articulation, parties.length, true, 0, 0);
        }
        int[] drawn = drawn(parties, PARTS * (int) sources, new SplittableRandom(seed));
        return sampled(payments, parties.length, drawn, articulation, parallel);
    }

    /** Betweenness over the paths out of every party, whatever it costs. */
    static double[] exactly(EcosystemNetwork network, Parallel parallel) {
        int[] parties = parties(network);
        return scaled(paths(network.supply().payments(), parties, parallel), 1, parties.length);
    }

    private static int[] parties(EcosystemNetwork network) {
        return IntStream.range(0, network.parties().size())
                .filter(party -> !network.parties().isUserSegment(party))
                .toArray();
    }

    private static Centrality sampled(
            CompressedGraph payments,
            int parties,
            int[] drawn,
            boolean[] articulation,
            Parallel parallel) {
        double[][] estimates = new double[PARTS][];
        int size = drawn.length / PARTS;
        for (int part = 0; part < PARTS; part++) {
            int[] sources = Arrays.copyOfRange(drawn, part * size, (part + 1) * size);
            double factor = (double) parties / size;
            estimates[part] = scaled(paths(payments, sources, parallel), factor, parties);
        }
        double[] mean = new double[payments.nodeCount()];
        double largest = 0;
        for (int party = 0; party < mean.length; party++) {
            double[] values = new double[PARTS];
            for (int part = 0; part < PARTS; part++) {
                values[part] = estimates[part][party];
            }
            mean[party] = Arrays.stream(values).sum() / PARTS;
            largest = Math.max(largest, standardError(values, mean[party]));
        }
        double bound = Math.sqrt(Math.log(2 * mean.length / DOUBT) / (2.0 * drawn.length));
        return new Centrality(mean, articulation, drawn.length, false, bound, largest);
    }

    private static double standardError(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    /** Distinct parties, each as likely as any other: the beginning of a shuffle. */
    private static int[] drawn(int[] parties, int count, SplittableRandom random) {
        int[] pool = parties.clone();
        for (int place = 0; place < count; place++) {
            int other = random.nextInt(place, pool.length);
            int party = pool[other];
            pool[other] = pool[place];
            pool[place] = party;
        }
        return Arrays.copyOf(pool, count);
    }

    /** Where all payments are the same, counting steps gives the same paths in less time. */
    private static double[] paths(CompressedGraph payments, int[] sources, Parallel parallel) {
        if (areAlike(payments)) {
            return Betweenness.compute(payments, sources, parallel);
        }
        double[] lengths = Arrays.stream(payments.weights()).map(paid -> 1 / paid).toArray();
        return Betweenness.compute(payments, lengths, sources, parallel);
    }

    private static boolean areAlike(CompressedGraph payments) {
        double[] paid = payments.weights();
        return Arrays.stream(paid).allMatch(amount -> amount == paid[0]);
    }

    private static double[] scaled(double[] scores, double factor, int parties) {
        double pairs = (parties - 1.0) * (parties - 2.0);
        return Arrays.stream(scores).map(score -> pairs > 0 ? factor * score / pairs : 0).toArray();
    }

    private static boolean[] articulation(CompressedGraph payments) {
        var undirected = CompressedGraph.undirected(payments.nodeCount());
        for (int supplier = 0; supplier < payments.nodeCount(); supplier++) {
            int seller = supplier;
            payments.forEachNeighbour(seller, buyer -> undirected.edge(seller, buyer));
        }
        return CutVertices.compute(undirected.build()).isCutVertex();
    }
}
