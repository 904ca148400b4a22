package io.rendan.algorithm.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import static java.util.Objects.requireNonNull;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;

import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Stream;

class JGraphTViewTests {

    @Test
    void anEmptyGraphHasNothing() {
        var view = new JGraphTView(CompressedGraph.directed(0).build());
        assertThat(view.vertexSet()).isEmpty();
        assertThat(view.edgeSet()).isEmpty();
        assertThat(view.getType().isDirected()).isTrue();
    }

    @Nested
    class ATriangleWithATail {

        private final JGraphTView undirected =
                new JGraphTView(Shapes.undirected(4, 0, 1, 1, 2, 2, 0, 2, 3));
        private final JGraphTView directed =
                new JGraphTView(Shapes.directed(4, 0, 1, 1, 2, 2, 0, 2, 3));

        @Test
        void hasFourEdgesEitherWay() {
            assertThat(undirected.edgeSet()).hasSize(4);
            assertThat(directed.edgeSet()).containsExactly(0, 1, 2, 3);
        }

        @Test
        void givesAnUndirectedEdgeOneNameFromBothEnds() {
            assertThat(undirected.getEdge(2, 0)).isSameAs(undirected.getEdge(0, 2));
            assertThat(undirected.getEdgeSource(requireNonNull(undirected.getEdge(2, 0))))
                    .isEqualTo(0);
            assertThat(undirected.edgesOf(2)).hasSize(3).contains(undirected.getEdge(2, 3));
            assertThat(undirected.edgesOf(3)).containsExactly(undirected.getEdge(2, 3));
            assertThat(undirected.inDegreeOf(2)).isEqualTo(3);
        }

        @Test
        void tellsDirectionsApart() {
            assertThat(directed.getEdge(1, 0)).isNull();
            assertThat(directed.outgoingEdgesOf(2)).hasSize(2);
            assertThat(directed.incomingEdgesOf(2)).containsExactly(directed.getEdge(1, 2));
            assertThat(directed.edgesOf(2)).hasSize(3).doesNotContain(directed.getEdge(0, 1));
            assertThat(directed.degreeOf(2)).isEqualTo(3);
        }

        @Test
        void answersAboutStrangersAsJGraphTDoes() {
            assertThat(undirected.containsVertex(4)).isFalse();
            assertThat(undirected.containsEdge(1, 3)).isFalse();
            assertThat(undirected.getAllEdges(0, 9)).isNull();
            assertThat(undirected.getAllEdges(1, 3)).isEmpty();
            assertThat(undirected.getAllEdges(1, 2)).hasSize(1);
            assertThat(undirected.getEdge(0, 9)).isNull();
            assertThatIllegalArgumentException().isThrownBy(() -> undirected.edgesOf(9));
            assertThatIllegalArgumentException().isThrownBy(() -> undirected.getEdgeWeight(99));
        }

        @Test
        void cannotBeChanged() {
            assertThat(directed.getType().isModifiable()).isFalse();
            assertThat(directed.getVertexSupplier()).isNull();
            assertThat(directed.getEdgeSupplier()).isNull();
            assertThatThrownBy(() -> directed.addVertex())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> directed.addVertex(9))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> directed.addEdge(0, 3))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> directed.addEdge(0, 3, 7))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> directed.removeEdge(0, 1))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> directed.removeEdge(0))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> directed.removeVertex(0))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> directed.setEdgeWeight(0, 2))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void algorithmsFindTheSameAsOnACopy(CompressedGraph graph) {
        JGraphTView view = new JGraphTView(graph);
        Graph<Integer, DefaultWeightedEdge> copy = copyOf(view);
        assertThat(components(view)).isEqualTo(components(copy));
        assertThat(new PageRank<>(view).getScores()).isEqualTo(new PageRank<>(copy).getScores());
        var scores = new BetweennessCentrality<>(copy).getScores();
        new BetweennessCentrality<>(view)
                .getScores()
                .forEach((v, score) -> assertThat(score).isCloseTo(scores.get(v), within(1e-9)));
        for (Integer source : view.vertexSet()) {
            for (Integer sink : view.vertexSet()) {
                assertThat(new DijkstraShortestPath<>(view).getPathWeight(source, sink))
                        .isEqualTo(new DijkstraShortestPath<>(copy).getPathWeight(source, sink));
            }
        }
    }

    static Stream<Named<CompressedGraph>> undirectedRandomGraphs() {
        return Shapes.ofSeeds(0, 100, false);
    }

    @ParameterizedTest
    @MethodSource("undirectedRandomGraphs")
    void undirectedAlgorithmsFindTheSameAsOnACopy(CompressedGraph graph) {
        JGraphTView view = new JGraphTView(graph);
        Graph<Integer, DefaultWeightedEdge> copy = copyOf(view);
        assertThat(new KruskalMinimumSpanningTree<>(view).getSpanningTree().getWeight())
                .isEqualTo(new KruskalMinimumSpanningTree<>(copy).getSpanningTree().getWeight());
        assertThat(new BiconnectivityInspector<>(view).getCutpoints())
                .isEqualTo(new BiconnectivityInspector<>(copy).getCutpoints());
        assertThat(new LabelPropagationClustering<>(view).getClustering().getClusters())
                .isNotNull();
    }

    private static Set<Set<Integer>> components(Graph<Integer, ?> graph) {
        return Set.copyOf(
                graph.getType().isDirected()
                        ? new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()
                        : new ConnectivityInspector<>(graph).connectedSets());
    }

    private static Graph<Integer, DefaultWeightedEdge> copyOf(JGraphTView view) {
        Graph<Integer, DefaultWeightedEdge> copy =
                view.getType().isDirected()
                        ? new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class)
                        : new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        view.vertexSet().forEach(copy::addVertex);
        for (Integer edge : view.edgeSet()) {
            var copied = copy.addEdge(view.getEdgeSource(edge), view.getEdgeTarget(edge));
            copy.setEdgeWeight(copied, view.getEdgeWeight(edge));
        }
        return copy;
    }
}
