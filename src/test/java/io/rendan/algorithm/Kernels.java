package io.rendan.algorithm;

import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.centrality.Brokerage;
import io.rendan.algorithm.centrality.Closeness;
import io.rendan.algorithm.centrality.ClosenessMeasure;
import io.rendan.algorithm.centrality.CoreNumbers;
import io.rendan.algorithm.centrality.PageRank;
import io.rendan.algorithm.centrality.PageRankParameters;
import io.rendan.algorithm.centrality.SampledBetweenness;
import io.rendan.algorithm.centrality.SampledBetweennessParameters;
import io.rendan.algorithm.centrality.Triangles;
import io.rendan.algorithm.community.Leiden;
import io.rendan.algorithm.community.LeidenParameters;
import io.rendan.algorithm.community.Quality;
import io.rendan.algorithm.component.CutVertices;
import io.rendan.algorithm.component.DominatorTree;
import io.rendan.algorithm.component.DominatorTreeResult;
import io.rendan.algorithm.component.StrongComponents;
import io.rendan.algorithm.component.WeakComponents;
import io.rendan.algorithm.flow.Cascade;
import io.rendan.algorithm.flow.CascadeModel;
import io.rendan.algorithm.flow.SparseSolver;
import io.rendan.algorithm.flow.SparseSolverParameters;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Cuts;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.algorithm.link.LinkIndex;
import io.rendan.algorithm.link.LinkPrediction;
import io.rendan.algorithm.link.PairFilter;
import io.rendan.algorithm.path.Cycles;
import io.rendan.algorithm.path.CyclesParameters;
import io.rendan.algorithm.path.ShortestPaths;
import io.rendan.algorithm.path.ShortestPathsParameters;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kernel by name, with parameters that fit any graph; for what all must keep to. */
final class Kernels {

    private static final PageRankParameters PLAIN = new PageRankParameters(0.85, false, 1e-9, 100);
    private static final PageRankParameters WEIGHTED =
            new PageRankParameters(0.85, true, 1e-9, 100);
    private static final SampledBetweennessParameters SAMPLES =
            new SampledBetweennessParameters(0.1, 0.5, 70, 1);
    private static final RewiringParameters REWIRING = new RewiringParameters(3, 2, 1, 1, 7);
    private static final SparseSolverParameters LIMITS =
            new SparseSolverParameters(1e-9, 100_000_000);
    private static final Map<String, Kernel> ALL = new TreeMap<>();

    static {
        searches();
        structure();
        ties();
        flows();
    }

    private Kernels() {}

    /**
     * A kernel.
     *
     * @param isUndirected whether it takes undirected graphs only
     * @param isAllPairs whether its cost grows with the square of the nodes even on a chain or star
     */
    record Kernel(
            boolean isUndirected,
            boolean isAllPairs,
            BiFunction<CompressedGraph, Parallel, Object> computation) {

        boolean takes(CompressedGraph graph) {
            return !isUndirected || !graph.isDirected();
        }

        Object run(CompressedGraph graph, Parallel parallel) {
            return computation.apply(graph, parallel);
        }
    }

    static Stream<String> names() {
        return ALL.keySet().stream();
    }

    static Kernel named(String name) {
        return ALL.get(name);
    }

    private static void any(String name, BiFunction<CompressedGraph, Parallel, Object> kernel) {
        ALL.put(name, new Kernel(false, false, kernel));
    }

    private static void undirected(
            String name, BiFunction<CompressedGraph, Parallel, Object> kernel) {
        ALL.put(name, new Kernel(true, false, kernel));
    }

    private static void allPairs(
            String name, BiFunction<CompressedGraph, Parallel, Object> kernel) {
        ALL.put(name, new Kernel(false, true, kernel));
    }

    private static void searches() {
        allPairs("betweenness", Betweenness::compute);
        allPairs("betweenness by length", (g, p) -> Betweenness.compute(g, g.weights(), p));
        any("betweenness of some", (g, p) -> Betweenness.compute(g, some(g), p));
        any(
                "betweenness of some by length",
                (g, p) -> Betweenness.compute(g, g.weights(), some(g), p));
        any("betweenness sampled", (g, p) -> SampledBetweenness.compute(g, SAMPLES, p));
        any(
                "betweenness sampled by length",
                (g, p) -> SampledBetweenness.compute(g, g.weights(), SAMPLES, p));
        allPairs("closeness", (g, p) -> Closeness.compute(g, ClosenessMeasure.CLASSIC, p));
        allPairs(
                "closeness by length",
                (g, p) -> Closeness.compute(g, g.weights(), ClosenessMeasure.CLASSIC, p));
        allPairs(
                "closeness harmonic", (g, p) -> Closeness.compute(g, ClosenessMeasure.HARMONIC, p));
        allPairs(
                "closeness harmonic by length",
                (g, p) -> Closeness.compute(g, g.weights(), ClosenessMeasure.HARMONIC, p));
        any(
                "steps",
                (g, p) ->
                        ShortestPaths.compute(
                                g, some(g), ShortestPathsParameters.inSteps(), p::report));
        any(
                "steps bounded",
                (g, p) ->
                        ShortestPaths.compute(
                                g, some(g), ShortestPathsParameters.inSteps(2), p::report));
        any(
                "lengths",
                (g, p) ->
                        ShortestPaths.compute(
                                g, some(g), ShortestPathsParameters.byLength(), p::report));
        any(
                "lengths bounded",
                (g, p) ->
                        ShortestPaths.compute(
                                g, some(g), ShortestPathsParameters.byLength(5), p::report));
    }

    private static void structure() {
        any("weak components", (g, p) -> WeakComponents.compute(g, p::report));
        any("strong components", (g, p) -> StrongComponents.compute(g, p::report));
        undirected("cut vertices", (g, p) -> CutVertices.compute(g, p::report));
        any("dominators", (g, p) -> dominators(g, DominatorTree.compute(g, some(g), p::report)));
        any("core numbers", (g, p) -> CoreNumbers.compute(g, p::report));
        any("cycles", (g, p) -> Cycles.compute(g, new CyclesParameters(4, 1_000), p::report));
        undirected(
                "leiden modularity",
                (g, p) -> Leiden.compute(g, LeidenParameters.modularity(1, 1).withStarts(2, 1), p));
        undirected(
                "leiden cpm",
                (g, p) -> Leiden.compute(g, new LeidenParameters(Quality.CPM, 0.1, 2, 1), p));
        any("rewiring", (g, p) -> Cuts.of(g, new int[g.nodeCount()], 1, REWIRING, p));
    }

    private static void ties() {
        undirected("triangles", Triangles::compute);
        any("brokerage", Brokerage::compute);
        for (LinkIndex index : LinkIndex.values()) {
            ALL.put(
                    "links " + index,
                    new Kernel(
                            true,
                            true,
                            (g, p) -> LinkPrediction.prepare(g, index).top(9, PairFilter.ALL, p)));
        }
        undirected(
                "links of some",
                (g, p) -> LinkPrediction.prepare(g, LinkIndex.L3).compute(some(g), some(g), p));
    }

    private static void flows() {
        any("page rank", (g, p) -> PageRank.compute(g, PLAIN, p));
        any("page rank weighted", (g, p) -> PageRank.compute(g, WEIGHTED, p));
        any(
                "page rank personalised",
                (g, p) ->
                        g.nodeCount() == 0
                                ? PageRank.compute(g, WEIGHTED, p)
                                : PageRank.compute(g, atSome(g), WEIGHTED, p));
        any(
                "sparse solver",
                (g, p) -> SparseSolver.prepare(g, shares(g)).compute(atSome(g), LIMITS, p::report));
        allPairs(
                "cascade",
                (g, p) -> Cascade.prepare(model(g)).compute(new double[g.nodeCount()], p));
        any("cascade of one", (g, p) -> g.nodeCount() == 0 ? 0 : Cascade.prepare(model(g)).stop(0));
    }

    /** Up to three nodes. */
    private static int[] some(CompressedGraph graph) {
        return IntStream.of(0, graph.nodeCount() / 2, graph.nodeCount() - 1)
                .filter(node -> node >= 0 && node < graph.nodeCount())
                .distinct()
                .toArray();
    }

    private static double[] atSome(CompressedGraph graph) {
        double[] numbers = new double[graph.nodeCount()];
        Arrays.stream(some(graph)).forEach(node -> numbers[node] = 1 + node);
        return numbers;
    }

    private static int[] dominators(CompressedGraph graph, DominatorTreeResult tree) {
        return IntStream.range(0, graph.nodeCount()).map(tree::immediateDominator).toArray();
    }

    /** Weights divided by twice their column's sum. */
    private static double[] shares(CompressedGraph graph) {
        double[] columns = new double[graph.nodeCount()];
        Arrays.setAll(columns, graph.reversed()::strength);
        double[] shares = graph.weights().clone();
        for (int arc = 0; arc < shares.length; arc++) {
            KernelInterruptedException.checkNowAndThen(arc);
            shares[arc] /= 2 * columns[graph.targets()[arc]];
        }
        return shares;
    }

    /** Everyone lives on those who lead to them, every third cannot do without. */
    private static CascadeModel model(CompressedGraph graph) {
        boolean[] canFail = new boolean[graph.nodeCount()];
        Arrays.fill(canFail, true);
        CascadeModel.Builder model = CascadeModel.over(canFail);
        CompressedGraph back = graph.reversed();
        for (int buyer = 0; buyer < canFail.length; buyer++) {
            KernelInterruptedException.check();
            if (buyer % 3 == 0) {
                model.essentialGroup(buyer);
            } else {
                model.group(buyer, 0.5);
            }
            for (int arc = back.offsets()[buyer]; arc < back.offsets()[buyer + 1]; arc++) {
                model.supplier(back.targets()[arc], 1.0 / back.degree(buyer), 0.5);
            }
        }
        return model.build();
    }
}
