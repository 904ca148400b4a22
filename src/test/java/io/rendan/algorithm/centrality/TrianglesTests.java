package io.rendan.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrianglesTests {

    private static final Parallel TWO = Parallel.of(2);

    @Test
    void namedShapesHaveTheirKnownTriangles() {
        assertThat(Triangles.compute(Shapes.line(0), TWO).count()).isZero();
        assertThat(Triangles.compute(Shapes.star(9), TWO).count()).isZero();
        assertThat(Triangles.compute(Shapes.clique(9), TWO).count()).isEqualTo(84);
        assertThat(Triangles.compute(Shapes.karate(), TWO).count()).isEqualTo(45);
        assertThat(Triangles.compute(Shapes.undirected(4, 0, 1, 1, 2, 2, 0, 2, 3), TWO).triangles())
                .containsExactly(1, 1, 1, 0);
        assertThat(
                        Triangles.compute(Shapes.undirected(4, 0, 1, 1, 2, 2, 0, 2, 3), TWO)
                                .localClustering())
                .containsExactly(1, 1, 1 / 3.0, 0);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#undirectedOfEveryKind")
    void agreesWithTryingEveryTripleAndWithJGraphT(CompressedGraph graph) {
        long[] expected = new long[graph.nodeCount()];
        for (int u = 0; u < expected.length; u++) {
            for (int v = 0; v < expected.length; v++) {
                for (int w = v + 1; w < expected.length; w++) {
                    boolean closed =
                            graph.hasEdge(u, v) && graph.hasEdge(v, w) && graph.hasEdge(w, u);
                    expected[u] += closed ? 1 : 0;
                }
            }
        }
        assertThat(Triangles.compute(graph, TWO).triangles()).isEqualTo(expected);
        double[] clustering = Triangles.compute(graph, TWO).localClustering();
        new ClusteringCoefficient<>(new JGraphTView(graph))
                .getScores()
                .forEach(
                        (node, score) ->
                                assertThat(clustering[node]).isEqualTo(score, offset(1e-12)));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        CompressedGraph graph = Shapes.random(3_000, 30_000, false, 2);
        long[] one = Triangles.compute(graph, Parallel.of(1)).triangles();
        assertThat(Triangles.compute(graph, Parallel.of(2)).triangles()).isEqualTo(one);
        assertThat(Triangles.compute(graph, Parallel.of(4)).triangles()).isEqualTo(one);
    }

    @Test
    void directedGraphsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Triangles.compute(Shapes.chain(2), TWO).count());
    }
}
