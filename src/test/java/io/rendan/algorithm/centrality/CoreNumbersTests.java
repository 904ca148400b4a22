package io.rendan.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;

class CoreNumbersTests {

    @Test
    void namedShapesHaveTheirKnownCores() {
        assertThat(CoreNumbers.compute(Shapes.line(0))).isEmpty();
        assertThat(CoreNumbers.compute(Shapes.line(1))).containsExactly(0);
        assertThat(CoreNumbers.compute(Shapes.star(5))).containsOnly(1);
        assertThat(CoreNumbers.compute(Shapes.ring(5))).containsOnly(2);
        assertThat(CoreNumbers.compute(Shapes.clique(5))).containsOnly(4);
        assertThat(CoreNumbers.compute(Shapes.line(200_000))).containsOnly(1);
        assertThat(CoreNumbers.compute(Shapes.undirected(5, 0, 1, 1, 2, 2, 0, 2, 3, 3, 4)))
                .containsExactly(2, 2, 2, 1, 1);
    }

    @Test
    void directionsAreIgnored() {
        assertThat(CoreNumbers.compute(Shapes.directed(4, 0, 1, 1, 2, 2, 0, 3, 0)))
                .containsExactly(2, 2, 2, 1);
        assertThat(CoreNumbers.compute(Shapes.directed(2, 0, 1, 1, 0))).containsExactly(2, 2);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithPeelingOffThoseWhoHaveTooFew(CompressedGraph graph) {
        int[] cores = CoreNumbers.compute(graph);
        int k = 0;
        for (boolean[] left = everyone(graph); !isEmpty(left); k++) {
            peel(graph, left, k + 1);
            for (int node = 0; node < cores.length; node++) {
                assertThat(cores[node] > k).isEqualTo(left[node]);
            }
        }
    }

    private static boolean[] everyone(CompressedGraph graph) {
        boolean[] all = new boolean[graph.nodeCount()];
        Arrays.fill(all, true);
        return all;
    }

    private static boolean isEmpty(boolean[] left) {
        for (boolean one : left) {
            if (one) {
                return false;
            }
        }
        return true;
    }

    private static void peel(CompressedGraph graph, boolean[] left, int least) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < left.length; node++) {
                if (left[node] && neighbours(graph, left, node) < least) {
                    left[node] = false;
                    changed = true;
                }
            }
        }
    }

    private static int neighbours(CompressedGraph graph, boolean[] left, int node) {
        int count = 0;
        for (int other = 0; other < left.length; other++) {
            count += left[other] && graph.hasEdge(node, other) ? 1 : 0;
            count += left[other] && graph.isDirected() && graph.hasEdge(other, node) ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#undirectedOfEveryKind")
    void agreesWithJGraphT(CompressedGraph graph) {
        int[] cores = CoreNumbers.compute(graph);
        new Coreness<>(new JGraphTView(graph))
                .getScores()
                .forEach((node, core) -> assertThat(cores[node]).isEqualTo(core));
    }
}
