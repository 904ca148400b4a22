package io.rendan.algorithm.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;

class WeakComponentsTests {

    @Test
    void anEmptyGraphHasNone() {
        assertThat(WeakComponents.compute(Shapes.line(0)).count()).isZero();
    }

    @Test
    void aLonelyNodeIsAComponent() {
        Components components = WeakComponents.compute(Shapes.directed(5, 4, 1, 3, 1));
        assertThat(components.componentOf()).containsExactly(0, 1, 2, 1, 1);
        assertThat(components.count()).isEqualTo(3);
        assertThat(components.largest()).isEqualTo(1);
    }

    @Test
    void longChainsStarsAndCliquesAreOne() {
        assertThat(WeakComponents.compute(Shapes.chain(200_000)).count()).isEqualTo(1);
        assertThat(WeakComponents.compute(Shapes.star(1_000)).count()).isEqualTo(1);
        assertThat(WeakComponents.compute(Shapes.clique(50)).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithJGraphT(CompressedGraph graph) {
        check(graph);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void agreesWithJGraphTOnLargeGraphs(boolean directed) {
        check(Shapes.random(3_000, 2_000, directed, 1));
        check(Shapes.random(3_000, 4_000, directed, 2));
    }

    private static void check(CompressedGraph graph) {
        Components components = WeakComponents.compute(graph);
        assertThat(StrongComponentsTests.asSets(components))
                .isEqualTo(
                        new HashSet<>(
                                new ConnectivityInspector<>(new JGraphTView(graph))
                                        .connectedSets()));
        int highest = -1;
        for (int component : components.componentOf()) {
            assertThat(component).isLessThanOrEqualTo(highest + 1);
            highest = Math.max(highest, component);
        }
    }
}
