package io.rendan.algorithm.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.centrality.CoreNumbers;
import io.rendan.algorithm.centrality.PageRankParameters;
import io.rendan.algorithm.centrality.SampledBetweennessParameters;
import io.rendan.algorithm.community.LeidenParameters;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.link.LinkIndex;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.CommonNeighborsLinkPrediction;
import org.jgrapht.alg.linkprediction.ResourceAllocationIndexLinkPrediction;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.GraphWalk;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class JGraphTDoorsTests {

    @Test
    void scoresAreReadByVertex() {
        var scores = new JGraphTScores(new double[] {0.5, 2});
        assertThat(scores.getScores()).isEqualTo(Map.of(0, 0.5, 1, 2.0));
        assertThat(scores.getVertexScore(1)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> scores.getVertexScore(2));
    }

    @Test
    void communitiesAreSetsOfVertices() {
        var clustering = new JGraphTClustering(new int[] {0, 1, 0}).getClustering();
        assertThat(clustering.getNumberClusters()).isEqualTo(2);
        assertThat(clustering.getClusters()).containsExactly(Set.of(0, 2), Set.of(1));
        assertThat(new JGraphTClustering(new int[0]).getClustering().getClusters()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JGraphTClustering(new int[] {0, -1}))
                .withMessageContaining("-1");
    }

    static Stream<Named<CompressedGraph>> randomGraphsOfBothKinds() {
        return Stream.concat(Shapes.ofSeeds(1, 60, true), Shapes.ofSeeds(1, 60, false));
    }

    @ParameterizedTest
    @MethodSource("randomGraphsOfBothKinds")
    void scoresAreThoseOfJGraphT(CompressedGraph graph) {
        Parallel two = Parallel.of(2);
        JGraphTView view = new JGraphTView(graph);
        Graph<Integer, Integer> plain = new AsUnweightedGraph<>(view);
        same(JGraphTScores.betweenness(view, two), new BetweennessCentrality<>(plain));
        same(JGraphTScores.betweennessByLength(view, two), new BetweennessCentrality<>(view));
        same(
                JGraphTScores.harmonicCloseness(view, two),
                new HarmonicCentrality<>(plain, false, false));
        same(
                JGraphTScores.pageRank(view, new PageRankParameters(0.85, true, 1e-12, 1000), two),
                new org.jgrapht.alg.scoring.PageRank<>(view, 0.85, 1000, 1e-12));
        if (!graph.isDirected()) {
            same(JGraphTScores.localClustering(view, two), new ClusteringCoefficient<>(view));
            new Coreness<>(view)
                    .getScores()
                    .forEach(
                            (vertex, core) ->
                                    assertThat(
                                                    JGraphTScores.coreNumbers(view)
                                                            .getVertexScore(vertex))
                                            .isEqualTo(core.doubleValue()));
        }
    }

    private static void same(JGraphTScores ours, VertexScoringAlgorithm<Integer, Double> theirs) {
        theirs.getScores()
                .forEach(
                        (vertex, score) ->
                                assertThat(ours.getVertexScore(vertex))
                                        .isEqualTo(score, offset(1e-8)));
    }

    @Test
    void whatJGraphTDoesNotHaveStandsBehindItsInterfacesToo() {
        JGraphTView kite = new JGraphTView(Shapes.kite());
        Parallel two = Parallel.of(2);
        assertThat(JGraphTScores.closeness(kite, two).getVertexScore(5))
                .isEqualTo(0.643, offset(5e-4));
        var settings = new SampledBetweennessParameters(0.05, 0.01, 1 << 20, 1);
        assertThat(JGraphTScores.sampledBetweenness(kite, settings, two).getVertexScore(7))
                .isEqualTo(14 / 36.0, offset(0.05));
        JGraphTView star = new JGraphTView(Shapes.star(5));
        assertThat(JGraphTScores.constraint(star, two).getVertexScore(0)).isEqualTo(0.25);
        assertThat(JGraphTScores.effectiveSize(star, two).getVertexScore(0)).isEqualTo(4);
        var pairs = new JGraphTView(Shapes.undirected(5, 0, 1, 2, 3));
        var parameters = LeidenParameters.modularity(1, 1);
        for (ClusteringAlgorithm<Integer> door :
                List.of(
                        JGraphTClustering.leiden(pairs, parameters, two),
                        JGraphTClustering.weakComponents(pairs))) {
            assertThat(door.getClustering().getClusters())
                    .containsExactly(Set.of(0, 1), Set.of(2, 3), Set.of(4));
        }
        var steps = JGraphTShortestPaths.inSteps(new JGraphTView(Shapes.random(9, 20, false, 1)));
        assertThat(steps.getPathWeight(0, 5)).isEqualTo(steps.getPath(0, 5).getEdgeList().size());
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void shortestPathsAreThoseOfJGraphT(CompressedGraph graph) {
        JGraphTView view = new JGraphTView(graph);
        var ours = new JGraphTShortestPaths(view);
        var theirs = new DijkstraShortestPath<>(view);
        for (int source = 0; source < graph.nodeCount(); source += 3) {
            var paths = ours.getPaths(source);
            assertThat(paths.getGraph()).isSameAs(view);
            assertThat(paths.getSourceVertex()).isEqualTo(source);
            for (int sink = 0; sink < graph.nodeCount(); sink++) {
                double weight = theirs.getPathWeight(source, sink);
                assertThat(paths.getWeight(sink)).isEqualTo(weight);
                var path = paths.getPath(sink);
                assertThat(path == null).isEqualTo(Double.isInfinite(weight));
                if (path != null) {
                    assertThat(path.getWeight()).isEqualTo(weight);
                    assertThat(path.getVertexList()).startsWith(source).endsWith(sink);
                    ((GraphWalk<Integer, Integer>) path).verify();
                }
            }
        }
    }

    @Test
    void aPathNeedsVerticesOfTheGraph() {
        var paths = new JGraphTShortestPaths(new JGraphTView(Shapes.line(3)));
        assertThat(paths.getPathWeight(0, 2)).isEqualTo(2);
        assertThat(paths.getPath(2, 0).getVertexList()).containsExactly(2, 1, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> paths.getPath(3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> paths.getPath(0, 3));
    }

    static Stream<Named<CompressedGraph>> directedRandomGraphs() {
        return Shapes.ofSeeds(0, 60, true);
    }

    @ParameterizedTest
    @MethodSource("directedRandomGraphs")
    void strongComponentsAreThoseOfJGraphT(CompressedGraph graph) {
        JGraphTView view = new JGraphTView(graph);
        var ours = new JGraphTStrongComponents(view);
        var theirs = new KosarajuStrongConnectivityInspector<>(view);
        assertThat(ours.getGraph()).isSameAs(view);
        assertThat(ours.isStronglyConnected()).isEqualTo(ours.stronglyConnectedSets().size() == 1);
        assertThat(ours.stronglyConnectedSets())
                .containsExactlyInAnyOrderElementsOf(theirs.stronglyConnectedSets());
        assertThat(ours.getStronglyConnectedComponents())
                .hasSameSizeAs(ours.stronglyConnectedSets());
        assertThat(ours.getCondensation().edgeSet())
                .hasSameSizeAs(theirs.getCondensation().edgeSet());
    }

    @Test
    void predictionsForUntiedVerticesAreThoseOfJGraphT() {
        JGraphTView view = new JGraphTView(Shapes.karate());
        var indices =
                Map.of(
                        LinkIndex.COMMON_NEIGHBOURS, new CommonNeighborsLinkPrediction<>(view),
                        LinkIndex.ADAMIC_ADAR, new AdamicAdarIndexLinkPrediction<>(view),
                        LinkIndex.RESOURCE_ALLOCATION,
                                new ResourceAllocationIndexLinkPrediction<>(view));
        indices.forEach(
                (index, theirs) -> {
                    var ours = new JGraphTLinkPrediction(view, index, Parallel.of(2));
                    for (int u = 0; u < 34; u++) {
                        for (int v = 0; v < 34; v++) {
                            boolean untied = u != v && !view.containsEdge(u, v);
                            double score = untied ? theirs.predict(u, v) : 0;
                            assertThat(ours.predict(u, v)).isEqualTo(score, offset(1e-12));
                        }
                    }
                    assertThat(ours.predict(List.of(Pair.of(0, 33))).getFirst().getThird())
                            .isEqualTo(theirs.predict(0, 33), offset(1e-12));
                });
    }

    @Test
    void cyclesAreThoseOfJGraphT() {
        JGraphTView view = new JGraphTView(Shapes.random(12, 30, true, 5));
        assertThat(new JGraphTCycles(view, 12, Integer.MAX_VALUE).findSimpleCycles())
                .hasSameSizeAs(new JohnsonSimpleCycles<>(view).findSimpleCycles());
    }

    @Test
    void coreNumbersAreScoresToo() {
        var scores = new JGraphTScores(CoreNumbers.compute(Shapes.clique(4)));
        assertThat(scores.getScores().values()).containsOnly(3.0);
    }
}
