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

class TrianglesTests {

    private static final Parallel TWO = Parallel.of(2);

    @Test
    void namedShapesHaveTheirKnownTriangles() {
        assertThat(Triangles.count(Shapes.line(0), TWO)).isZero();
        assertThat(Triangles.count(Shapes.star(9), TWO)).isZero();
        assertThat(Triangles.count(Shapes.clique(9), TWO)).isEqualTo(84);
        assertThat(Triangles.count(Shapes.karate(), TWO)).isEqualTo(45);
        assertThat(Triangles.perNode(Shapes.undirected(4, 0, 1, 1, 2, 2, 0, 2, 3), TWO))
                .containsExactly(1, 1, 1, 0);
        assertThat(Triangles.localClustering(Shapes.undirected(4, 0, 1, 1, 2, 2, 0, 2, 3), TWO))
                .containsExactly(1, 1, 1 / 3.0, 0);
    }

    @Test
    void agreesWithTryingEveryTripleAndWithJGraphT() {
        for (CompressedGraph graph : Shapes.ofEveryKind(false)) {
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
            assertThat(Triangles.perNode(graph, TWO)).isEqualTo(expected);
            double[] clustering = Triangles.localClustering(graph, TWO);
            new ClusteringCoefficient<>(new JGraphTView(graph))
                    .getScores()
                    .forEach(
                            (node, score) ->
                                    assertThat(clustering[node]).isEqualTo(score, offset(1e-12)));
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        CompressedGraph graph = Shapes.random(3_000, 30_000, false, 2);
        long[] one = Triangles.perNode(graph, Parallel.of(1));
        assertThat(Triangles.perNode(graph, Parallel.of(2))).isEqualTo(one);
        assertThat(Triangles.perNode(graph, Parallel.of(4))).isEqualTo(one);
    }

    @Test
    void directedGraphsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Triangles.count(Shapes.chain(2), TWO));
    }
}
