package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Every kernel stops soon after its thread is interrupted. */
class InterruptionTests {

    /** Of so many, since code that is not compiled yet is slow to come to its next look. */
    private static final int TRIES = 5;

    private static final long TENTH_OF_A_SECOND = 100_000_000;

    private static final CompressedGraph TIES = Shapes.random(60_000, 600_000, false, 1);
    private static final CompressedGraph ARCS = Shapes.random(60_000, 600_000, true, 2);

    static Stream<String> names() {
        return Kernels.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aKernelStopsWithinATenthOfASecond(String name) throws InterruptedException {
        Kernels.Kernel kernel = Kernels.named(name);
        CompressedGraph graph = kernel.isUndirected() ? TIES : ARCS;
        check(() -> kernel.run(graph, Parallel.of(2)));
    }

    @Test
    void buildingAGraphStopsToo() throws InterruptedException {
        check(() -> Shapes.bothWays(TIES));
        check(() -> TIES.withWeights(TIES.weights()));
    }

    private static void check(Runnable kernel) throws InterruptedException {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && fastest > TENTH_OF_A_SECOND; i++) {
            fastest = Math.min(fastest, StopWatch.nanosToStop(kernel, 60 + 20 * i));
        }
        assertThat(fastest).as("nanoseconds to stop").isLessThanOrEqualTo(TENTH_OF_A_SECOND);
    }
}
