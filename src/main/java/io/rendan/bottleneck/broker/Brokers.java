package io.rendan.bottleneck.broker;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Lengths;
import io.rendan.algorithm.graph.Rewiring;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.algorithm.path.ShortestPaths;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds brokers in the collaboration layer, a tie of weight w being 1/w long: units whose
 * betweenness exceeds the largest of 95 % of rewired networks, which keep every unit's number of
 * ties, and without which at least a twentieth of the pairs of others lose contact or double their
 * distance. Freeman 1977 for the measure. Only where no contracts are known, for contracts say
 * more.
 *
 * <p>Cost: one betweenness a rewired network, O(n (m + n log n)) each; where that is much, fewer
 * networks are rewired, and where fewer than {@value #FEWEST_SAMPLES} would be, nothing is judged.
 *
 * @param judged whether units could be judged
 * @param worst the unit with most pairs that would be hit; empty where nothing was judged
 * @param found brokers, the most pairs first; ties by id
 */
public record Brokers(boolean judged, Optional<Broker> worst, List<Broker> found) {

    private static final int SAMPLES = 200;
    private static final int FEWEST_SAMPLES = 20;
    private static final double SURE = 0.95;
    private static final double LEAST_PAIRS_HIT = 0.05;
    private static final int FEWEST_UNITS = 4;
    private static final int CANDIDATES = 25;
    private static final double FAR = 2;

    /** Pairs by nodes times ties that all rewired networks together may cost. */
    private static final double STEPS = 2e9;

    public Brokers {
        found = List.copyOf(found);
    }

    /** Nothing was judged. */
    public static Brokers none() {
        return new Brokers(false, Optional.empty(), List.of());
    }

    /** Judges every unit that has ties. */
    public static Brokers of(EcosystemNetwork network, long seed, Parallel parallel) {
        if (network.supply().payments().edgeCount() > 0
                || network.supply().sales().edgeCount() > 0) {
            return none();
        }
        return new Search(network, seed, parallel).judged();
    }

    private static final class Search {

        private final long seed;
        private final Parallel parallel;
        private final CompressedGraph ties;
        private final int[] units;

        Search(EcosystemNetwork network, long seed, Parallel parallel) {
            this.seed = seed;
            this.parallel = parallel;
            CompressedGraph all = network.collaboration().ties();
            int[] tied =
                    IntStream.range(0, all.nodeCount())
                            .filter(one -> all.degree(one) > 0)
                            .toArray();
            this.units = tied;
            this.ties = among(all, tied);
        }

        private static CompressedGraph among(CompressedGraph all, int[] tied) {
            int[] place = new int[all.nodeCount()];
            for (int i = 0; i < tied.length; i++) {
                place[tied[i]] = i;
            }
            var graph = CompressedGraph.undirected(tied.length);
            for (int unit : tied) {
                all.forEachEdge(
                        unit,
                        (other, weight) -> {
                            if (other > unit) {
                                graph.edge(place[unit], place[other], weight);
                            }
                        });
            }
            return graph.build();
        }

        Brokers judged() {
            double work = (double) units.length * Math.max(1, ties.arcCount());
            int samples = (int) Math.min(SAMPLES, STEPS / Math.max(1, work));
            if (units.length < FEWEST_UNITS || samples < FEWEST_SAMPLES) {
                return none();
            }
            double[] scores = scores(ties);
            double expected = largestExpected(samples);
            List<Broker> all =
                    IntStream.range(0, units.length)
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble((Integer unit) -> -scores[unit])
                                            .thenComparingInt(unit -> unit))
                            .limit(CANDIDATES)
                            .map(unit -> broker(unit, scores[unit], expected))
                            .sorted(
                                    Comparator.comparingDouble(Broker::hitPairs)
                                            .reversed()
                                            .thenComparingInt(Broker::party))
                            .toList();
            List<Broker> found =
                    all.stream()
                            .filter(one -> one.betweenness() > one.expected())
                            .filter(one -> one.hitPairs() >= LEAST_PAIRS_HIT)
                            .toList();
            return new Brokers(true, all.stream().findFirst(), found);
        }

        /** Betweenness over the pairs of others. */
        private double[] scores(CompressedGraph graph) {
            double[] lengths = Arrays.stream(graph.weights()).map(weight -> 1 / weight).toArray();
            return Betweenness.normalised(graph, Betweenness.compute(graph, lengths, parallel));
        }

        /** The largest of each rewired network; what 95 % of these are at most. */
        private double largestExpected(int samples) {
            CompressedGraph[] rewired = new CompressedGraph[samples];
            Rewiring.compute(
                    ties,
                    RewiringParameters.standard(seed).withSamples(samples),
                    parallel,
                    (sample, from, to, weights) -> {
                        var graph = CompressedGraph.undirected(units.length);
                        for (int tie = 0; tie < from.length; tie++) {
                            graph.edge(from[tie], to[tie], weights[tie]);
                        }
                        rewired[sample] = graph.build();
                    });
            double[] largest =
                    Arrays.stream(rewired)
                            .mapToDouble(
                                    graph -> Arrays.stream(scores(graph)).max().orElse(Double.NaN))
                            .sorted()
                            .toArray();
            return largest[(int) Math.ceil(SURE * samples) - 1];
        }

        private Broker broker(int unit, double score, double expected) {
            CompressedGraph lengths =
                    ties.withWeights(
                            Arrays.stream(ties.weights()).map(weight -> 1 / weight).toArray());
            CompressedGraph without = without(lengths, unit);
            double least = Lengths.least(lengths.weights());
            long parted = 0;
            long farther = 0;
            for (int from = 0; from < units.length; from++) {
                if (from == unit) {
                    continue;
                }
                double[] before = ShortestPaths.from(from, lengths, least).distance();
                double[] after = ShortestPaths.from(from, without, least).distance();
                for (int to = 0; to < units.length; to++) {
                    if (to != unit && to != from && Double.isFinite(before[to])) {
                        parted += Double.isFinite(after[to]) ? 0 : 1;
                        farther +=
                                Double.isFinite(after[to]) && after[to] >= FAR * before[to] ? 1 : 0;
                    }
                }
            }
            double pairs = (double) (units.length - 1) * (units.length - 2);
            return new Broker(
                    units[unit],
                    score,
                    expected,
                    parted / pairs,
                    farther / pairs,
                    ties.degree(unit));
        }

        private static CompressedGraph without(CompressedGraph graph, int left) {
            var rest = CompressedGraph.undirected(graph.nodeCount());
            for (int node = 0; node < graph.nodeCount(); node++) {
                int one = node;
                graph.forEachEdge(
                        one,
                        (other, length) -> {
                            if (other > one && one != left && other != left) {
                                rest.edge(one, other, length);
                            }
                        });
            }
            return rest.build();
        }
    }
}
