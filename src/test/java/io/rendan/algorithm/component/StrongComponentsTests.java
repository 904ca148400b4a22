package io.rendan.algorithm.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

class StrongComponentsTests {

    @Test
    void anEmptyGraphHasNone() {
        Components components = StrongComponents.compute(CompressedGraph.directed(0).build());
        assertThat(components.count()).isZero();
        assertThat(components.largest()).isEqualTo(-1);
    }

    @Test
    void componentsAreNumberedDownstream() {
        // a cycle 3 -> 4 -> 5 -> 3 feeds 0, which feeds the cycle 1 <-> 2
        Components components =
                StrongComponents.compute(
                        Shapes.directed(6, 3, 4, 4, 5, 5, 3, 5, 0, 0, 1, 1, 2, 2, 1));
        assertThat(components.componentOf()).containsExactly(1, 2, 2, 0, 0, 0);
        assertThat(components.sizes()).containsExactly(3, 1, 2);
        assertThat(components.largest()).isZero();
        assertThat(components.members()).isDeepEqualTo(new int[][] {{3, 4, 5}, {0}, {1, 2}});
    }

    @Test
    void longChainsAndCyclesNeedNoStack() {
        assertThat(StrongComponents.compute(Shapes.chain(200_000)).count()).isEqualTo(200_000);
        assertThat(StrongComponents.compute(Shapes.ring(200_000)).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithJGraphT(CompressedGraph graph) {
        Components components = StrongComponents.compute(graph);
        Set<Set<Integer>> expected = expected(graph);
        assertThat(asSets(components)).isEqualTo(expected);
        int[] sources = graph.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            assertThat(components.componentOf()[sources[arc]])
                    .isLessThanOrEqualTo(components.componentOf()[graph.targets()[arc]]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_200, 2_500, 6_000})
    void oneLargeComponentAmongManySmallOnesIsFoundInOrder(int arcs) {
        CompressedGraph graph = Shapes.random(1_000, arcs, true, arcs);
        Components components = StrongComponents.compute(graph);
        assertThat(asSets(components)).isEqualTo(expected(graph));
        int[] sources = graph.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            assertThat(components.componentOf()[sources[arc]])
                    .isLessThanOrEqualTo(components.componentOf()[graph.targets()[arc]]);
        }
    }

    private static Set<Set<Integer>> expected(CompressedGraph graph) {
        CompressedGraph.Builder bothWays = CompressedGraph.directed(graph.nodeCount());
        int[] sources = graph.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            bothWays.edge(sources[arc], graph.targets()[arc]);
        }
        return new HashSet<>(
                new KosarajuStrongConnectivityInspector<>(new JGraphTView(bothWays.build()))
                        .stronglyConnectedSets());
    }

    static Set<Set<Integer>> asSets(Components components) {
        return Arrays.stream(components.members())
                .map(nodes -> Arrays.stream(nodes).boxed().collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }
}
