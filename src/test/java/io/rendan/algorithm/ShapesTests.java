package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.component.WeakComponents;
import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** The random graphs that kernels are held against their oracles on are of many kinds. */
class ShapesTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void randomGraphsVary(boolean directed) {
        List<CompressedGraph> graphs =
                LongStream.range(0, Shapes.SEEDS)
                        .mapToObj(seed -> Shapes.random(seed, directed))
                        .toList();
        assertThat(graphs).allMatch(graph -> graph.isDirected() == directed);
        assertThat(count(graphs, graph -> graph.nodeCount() == 0)).isPositive();
        assertThat(count(graphs, graph -> graph.nodeCount() == 1)).isPositive();
        assertThat(count(graphs, graph -> graph.nodeCount() > 1 && graph.edgeCount() == 0))
                .isPositive();
        assertThat(count(graphs, graph -> graph.nodeCount() > 30)).isGreaterThan(50);
        assertThat(count(graphs, graph -> graph.droppedLoops() > 0)).isGreaterThan(100);
        assertThat(count(graphs, graph -> graph.mergedEdges() > 0)).isGreaterThan(100);
        assertThat(count(graphs, graph -> pieces(graph) == 1)).isGreaterThan(50);
        assertThat(count(graphs, graph -> pieces(graph) > 2)).isGreaterThan(50);
        assertThat(count(graphs, ShapesTests::isWeighted)).isGreaterThan(200);
        assertThat(count(graphs, ShapesTests::isTree)).isPositive();
        assertThat(graphs.stream().mapToInt(CompressedGraph::edgeCount).distinct().count())
                .isGreaterThan(70);
    }

    private static long count(List<CompressedGraph> graphs, Predicate<CompressedGraph> kind) {
        return graphs.stream().filter(kind).count();
    }

    private static int pieces(CompressedGraph graph) {
        return WeakComponents.compute(graph).count();
    }

    private static boolean isWeighted(CompressedGraph graph) {
        return Arrays.stream(graph.weights()).distinct().count() > 1;
    }

    private static boolean isTree(CompressedGraph graph) {
        return graph.nodeCount() > 3
                && pieces(graph) == graph.nodeCount() - graph.edgeCount()
                && graph.edgeCount() > 2;
    }
}
