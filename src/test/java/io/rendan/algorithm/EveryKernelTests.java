package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What all kernels have in common, whatever they compute. */
class EveryKernelTests {

    private static final int LONG = 200_000;

    private static final List<CompressedGraph> LONG_SHAPES =
            List.of(
                    Shapes.chain(LONG),
                    Shapes.line(LONG),
                    Shapes.ring(LONG),
                    Shapes.star(LONG),
                    Shapes.forwards(Shapes.star(LONG)),
                    Shapes.forwards(Shapes.star(LONG)).reversed(),
                    CompressedGraph.directed(LONG).build());

    private static final List<CompressedGraph> SHORT_SHAPES =
            List.of(
                    Shapes.chain(0),
                    Shapes.line(0),
                    Shapes.chain(1),
                    Shapes.line(1),
                    Shapes.undirected(5),
                    Shapes.chain(600),
                    Shapes.star(600),
                    Shapes.clique(120),
                    Shapes.returned(Shapes.clique(120)),
                    Shapes.layers(200),
                    Shapes.bothWays(Shapes.layers(200)),
                    Shapes.undirected(4, 0, 0, 0, 1, 1, 0, 3, 3));

    static Stream<String> names() {
        return Kernels.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAtHomeInGraphsOfEveryShape(String name) {
        Kernels.Kernel kernel = Kernels.named(name);
        List<CompressedGraph> shapes = new ArrayList<>(SHORT_SHAPES);
        if (!kernel.isAllPairs()) {
            shapes.addAll(LONG_SHAPES);
        }
        for (CompressedGraph graph : shapes) {
            if (kernel.takes(graph)) {
                checkNumbers(name, graph, kernel.run(graph, Parallel.of(2)));
            }
        }
    }

    /** No number is below 0 or none at all, except those that say that there is nothing. */
    private static void checkNumbers(String name, CompressedGraph graph, Object result) {
        switch (result) {
            case double[] numbers -> {
                for (double number : numbers) {
                    boolean mayBeNone = name.equals("brokerage") && Double.isNaN(number);
                    assertThat(number >= 0 || mayBeNone)
                            .as("%s on %s: %s", name, graph, number)
                            .isTrue();
                }
            }
            case int[] numbers -> {
                for (int number : numbers) {
                    assertThat(number >= -1).as("%s on %s: %s", name, graph, number).isTrue();
                }
            }
            default -> assertThat(Bits.of(result)).as("%s on %s", name, graph).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheSameBitsForAnyNumberOfThreadsAndAgain(String name) {
        Kernels.Kernel kernel = Kernels.named(name);
        int nodes = kernel.isAllPairs() ? 700 : 6_000;
        for (boolean directed : new boolean[] {true, false}) {
            CompressedGraph graph = Shapes.random(nodes, 4 * nodes, directed, 11);
            if (kernel.takes(graph)) {
                List<Long> first = Bits.of(kernel.run(graph, Parallel.of(1)));
                for (int threads : new int[] {1, 2, 4}) {
                    Object again = kernel.run(graph, Parallel.of(threads));
                    assertThat(Bits.of(again)).as("%s threads", threads).isEqualTo(first);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesNoResultToAnInterruptedThread(String name) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Kernels.named(name).run(Shapes.ring(20), Parallel.of(2)))
                    .isInstanceOf(KernelInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** All but the one that is over before anyone could ask. */
    static Stream<String> namesOfLongOnes() {
        return names().filter(name -> !name.equals("cascade of one"));
    }

    @ParameterizedTest
    @MethodSource("namesOfLongOnes")
    void reportsProgressThatNeverFallsAndEndsAtTheTotal(String name) {
        Kernels.Kernel kernel = Kernels.named(name);
        CompressedGraph graph = Shapes.random(700, 2_800, false, 3);
        List<Long> heard = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        Progress listener =
                (done, total) -> {
                    heard.add(done);
                    totals.add(total);
                };
        kernel.run(graph, Parallel.of(2).reportingTo(listener));
        assertThat(heard).isSorted().last().isEqualTo(totals.getFirst());
        assertThat(totals).containsOnly(totals.getFirst());
    }
}
