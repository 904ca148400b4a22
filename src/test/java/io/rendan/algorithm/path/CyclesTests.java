package io.rendan.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

class CyclesTests {

    @Test
    void chainsHaveNone() {
        assertThat(Cycles.compute(Shapes.chain(0), new CyclesParameters(4, 9)).nodes()).isEmpty();
        assertThat(Cycles.compute(Shapes.chain(200_000), new CyclesParameters(4, 9)).nodes())
                .isEmpty();
        assertThat(Cycles.compute(Shapes.line(9), new CyclesParameters(4, 9)).nodes()).isEmpty();
    }

    @Test
    void twoWhoSupplyEachOtherAreACycleOnlyIfDirected() {
        assertThat(
                        Cycles.compute(Shapes.directed(2, 0, 1, 1, 0), new CyclesParameters(4, 9))
                                .nodes())
                .containsExactly(new int[] {0, 1});
        assertThat(Cycles.compute(Shapes.undirected(2, 0, 1), new CyclesParameters(4, 9)).nodes())
                .isEmpty();
    }

    @Test
    void theBoundOnLengthIsInclusive() {
        CompressedGraph ring = Shapes.directed(4, 2, 3, 3, 1, 1, 0, 0, 2);
        assertThat(Cycles.compute(ring, new CyclesParameters(3, 9)).nodes()).isEmpty();
        assertThat(Cycles.compute(ring, new CyclesParameters(4, 9)).nodes())
                .containsExactly(new int[] {0, 2, 3, 1});
        assertThat(Cycles.compute(ring, new CyclesParameters(1, 9)).nodes()).isEmpty();
    }

    @Test
    void anUndirectedCliqueHasItsKnownCycles() {
        // 10 triangles and 15 squares among five
        assertThat(Cycles.compute(Shapes.clique(5), new CyclesParameters(3, 99)).nodes())
                .hasSize(10);
        assertThat(Cycles.compute(Shapes.clique(5), new CyclesParameters(4, 99)).nodes())
                .hasSize(25);
    }

    @Test
    void theLimitCutsOffAndSaysSo() {
        CyclesResult some = Cycles.compute(Shapes.clique(5), new CyclesParameters(4, 24));
        assertThat(some.nodes()).hasSize(24);
        assertThat(some.complete()).isFalse();
        assertThat(Cycles.compute(Shapes.clique(5), new CyclesParameters(4, 25)).complete())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycles.compute(Shapes.line(1), new CyclesParameters(4, 0)));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithJGraphT(long seed) {
        CompressedGraph graph = Shapes.random(1 + (int) (seed % 8), (int) (seed % 23), true, seed);
        List<List<Integer>> expected =
                new JohnsonSimpleCycles<>(new JGraphTView(graph))
                        .findSimpleCycles().stream()
                                .filter(cycle -> cycle.size() <= 5)
                                .map(CyclesTests::fromSmallest)
                                .toList();
        List<List<Integer>> found =
                Cycles.compute(graph, new CyclesParameters(5, 1_000_000)).nodes().stream()
                        .map(cycle -> Arrays.stream(cycle).boxed().toList())
                        .toList();
        assertThat(found).as("%s", graph).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undirectedCyclesAreThoseOfJGraphTThatReturnByAnotherEdge(long seed) {
        CompressedGraph graph = Shapes.random(1 + (int) (seed % 8), (int) (seed % 17), false, seed);
        List<List<Integer>> expected =
                new JohnsonSimpleCycles<>(new JGraphTView(Shapes.returned(graph)))
                        .findSimpleCycles().stream()
                                .filter(cycle -> cycle.size() > 2 && cycle.size() <= 5)
                                .map(CyclesTests::fromSmallest)
                                .filter(cycle -> cycle.get(1) < cycle.getLast())
                                .toList();
        List<List<Integer>> found =
                Cycles.compute(graph, new CyclesParameters(5, 1_000_000)).nodes().stream()
                        .map(cycle -> Arrays.stream(cycle).boxed().toList())
                        .toList();
        assertThat(found).as("%s", graph).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void noBoundIsTooLarge() {
        assertThat(
                        Cycles.compute(
                                        Shapes.ring(5),
                                        new CyclesParameters(Integer.MAX_VALUE, Integer.MAX_VALUE))
                                .nodes())
                .hasSize(1);
        assertThat(
                        Cycles.compute(Shapes.line(0), new CyclesParameters(Integer.MAX_VALUE, 1))
                                .complete())
                .isTrue();
    }

    private static List<Integer> fromSmallest(List<Integer> cycle) {
        int start = cycle.indexOf(cycle.stream().min(Integer::compare).orElseThrow());
        List<Integer> turned = new ArrayList<>(cycle.subList(start, cycle.size()));
        turned.addAll(cycle.subList(0, start));
        return turned;
    }
}
