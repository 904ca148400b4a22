package io.rendan.benchmark;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A seeded random graph with planted communities and heavy-tailed degrees: nodes draw an appetite
 * from a Pareto distribution (exponent 2.5), edges draw their first end by appetite and their
 * second by appetite from the same community (65 %) or from all; weights spread over a factor of
 * twenty.
 *
 * @param graph loops dropped, parallel edges merged
 * @param communityOf the planted community of each node
 */
record PlantedGraph(CompressedGraph graph, int[] communityOf) {

    private static final double INSIDE = 0.65;

    static PlantedGraph of(int nodes, int draws, boolean directed, long seed) {
        return new Growth(nodes, new SplittableRandom(seed)).draw(draws, directed);
    }

    private static final class Growth {

        private final SplittableRandom random;
        private final int[] communityOf;
        private final int[][] members;
        private final double[] appetite;
        private final double[][] appetiteWithin;

        Growth(int nodes, SplittableRandom random) {
            int communities = Math.max(1, (int) Math.round(Math.sqrt(nodes) / 2));
            this.random = random;
            this.communityOf = random.ints(nodes, 0, communities).toArray();
            this.appetite =
                    random.doubles(nodes)
                            .map(x -> Math.min(Math.pow(1 - x, -1 / 1.5), Math.sqrt(nodes)))
                            .toArray();
            int[] sizes = new int[communities];
            Arrays.stream(communityOf).forEach(community -> sizes[community]++);
            this.members = new int[communities][];
            this.appetiteWithin = new double[communities][];
            for (int community = 0; community < communities; community++) {
                members[community] = new int[sizes[community]];
                appetiteWithin[community] = new double[sizes[community]];
            }
            for (int node = nodes - 1; node >= 0; node--) {
                int community = communityOf[node];
                members[community][--sizes[community]] = node;
                appetiteWithin[community][sizes[community]] = appetite[node];
            }
            Arrays.parallelPrefix(appetite, Double::sum);
            for (double[] within : appetiteWithin) {
                Arrays.parallelPrefix(within, Double::sum);
            }
        }

        PlantedGraph draw(int draws, boolean directed) {
            CompressedGraph.Builder builder =
                    directed
                            ? CompressedGraph.directed(communityOf.length)
                            : CompressedGraph.undirected(communityOf.length);
            for (int edge = 0; edge < draws; edge++) {
                int from = pick(appetite);
                int to = random.nextDouble() < INSIDE ? pickNear(from) : pick(appetite);
                builder.edge(from, to, Math.exp(3 * random.nextDouble()));
            }
            return new PlantedGraph(builder.build(), communityOf);
        }

        private int pickNear(int node) {
            int community = communityOf[node];
            return members[community][pick(appetiteWithin[community])];
        }

        private int pick(double[] cumulated) {
            double drawn = random.nextDouble() * cumulated[cumulated.length - 1];
            int found = Arrays.binarySearch(cumulated, drawn);
            return found < 0 ? -found - 1 : found;
        }
    }
}
