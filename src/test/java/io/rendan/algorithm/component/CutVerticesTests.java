package io.rendan.algorithm.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.stream.IntStream;

class CutVerticesTests {

    @Test
    void withoutEdgesNothingCuts() {
        assertThat(CutVertices.compute(Shapes.line(0)).isCutVertex()).isEmpty();
        assertThat(cutVertices(Shapes.line(1))).isEmpty();
    }

    @Test
    void oneEdgeIsABridgeBetweenNoCutVertices() {
        assertThat(cutVertices(Shapes.line(2))).isEmpty();
        assertThat(CutVertices.compute(Shapes.line(2)).bridges()).containsExactly(0);
    }

    @Test
    void twoTrianglesWithATieBetweenHangTogetherByTwo() {
        CompressedGraph graph = Shapes.undirected(6, 0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 4, 5, 5, 3);
        assertThat(cutVertices(graph)).containsExactly(2, 3);
        assertThat(CutVertices.compute(graph).bridges()).containsExactly(graph.arc(2, 3));
    }

    @Test
    void aStarHangsTogetherByItsMiddleAndACliqueByNoOne() {
        assertThat(cutVertices(Shapes.star(9))).containsExactly(0);
        assertThat(CutVertices.compute(Shapes.star(9)).bridges()).hasSize(8);
        assertThat(cutVertices(Shapes.clique(9))).isEmpty();
        assertThat(cutVertices(Shapes.ring(9))).isEmpty();
    }

    @Test
    void aLongLineNeedsNoStack() {
        assertThat(cutVertices(Shapes.line(200_000))).hasSize(199_998);
        assertThat(CutVertices.compute(Shapes.line(200_000)).bridges()).hasSize(199_999);
    }

    @Test
    void directedGraphsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CutVertices.compute(Shapes.chain(2)));
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#undirectedOfEveryKind")
    void agreesWithJGraphT(CompressedGraph graph) {
        var inspector = new BiconnectivityInspector<>(new JGraphTView(graph));
        assertThat(cutVertices(graph))
                .containsExactlyInAnyOrderElementsOf(inspector.getCutpoints());
        assertThat(Arrays.stream(CutVertices.compute(graph).bridges()).boxed())
                .containsExactlyInAnyOrderElementsOf(inspector.getBridges());
    }

    private static Integer[] cutVertices(CompressedGraph graph) {
        boolean[] isCut = CutVertices.compute(graph).isCutVertex();
        return IntStream.range(0, isCut.length)
                .filter(node -> isCut[node])
                .boxed()
                .toArray(Integer[]::new);
    }
}
