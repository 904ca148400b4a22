package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every kernel stops soon after its thread is interrupted, and those of many pieces report. */
class InterruptionTests {

    private static final int TRIES = 5;
    private static final long TENTH_OF_A_SECOND = 100_000_000;

    private static final CompressedGraph TIES = Shapes.random(60_000, 600_000, false, 1);
    private static final CompressedGraph ARCS = Shapes.random(60_000, 600_000, true, 2);

    private static final Map<String, Consumer<Parallel>> KERNELS = kernels();

    private static Map<String, Consumer<Parallel>> kernels() {
        Map<String, Consumer<Parallel>> kernels = new TreeMap<>();
        double[] lengths = ARCS.weights();
        double[] restarts = new double[ARCS.nodeCount()];
        restarts[0] = 1;
        var endless = new PageRank.Settings(0.85, true, 0, 500);
        var exact = new SampledBetweenness.Settings(0.002, 0.1, Integer.MAX_VALUE, 1);
        LeidenParameters leiden = LeidenParameters.modularity(1, 1);
        kernels.put("betweenness", p -> Betweenness.unweighted(TIES, p));
        kernels.put("betweenness directed", p -> Betweenness.unweighted(ARCS, p));
        kernels.put("betweenness weighted", p -> Betweenness.weighted(ARCS, lengths, p));
        kernels.put("betweenness sampled", p -> SampledBetweenness.of(TIES, exact, p));
        kernels.put("closeness", p -> Closeness.of(ARCS, p));
        kernels.put("closeness harmonic", p -> Closeness.harmonic(TIES, p));
        kernels.put("closeness weighted", p -> Closeness.harmonic(ARCS, lengths, p));
        kernels.put("page rank", p -> PageRank.of(ARCS, endless, p));
        kernels.put("page rank from one", p -> PageRank.personalised(ARCS, restarts, endless, p));
        kernels.put("leiden", p -> Leiden.detect(TIES, leiden, p));
        kernels.put("weak components", p -> WeakComponents.of(ARCS));
        kernels.put("strong components", p -> StrongComponents.of(ARCS));
        kernels.put("cut vertices", p -> CutVertices.of(TIES));
        kernels.put("dominators", p -> DominatorTree.of(ARCS, 0));
        kernels.put("core numbers", p -> CoreNumbers.of(ARCS));
        kernels.put("triangles", p -> Triangles.perNode(TIES, p));
        kernels.put("brokerage", p -> Brokerage.of(TIES, p));
        kernels.put("brokerage directed", p -> Brokerage.of(ARCS, p));
        for (LinkIndex index : LinkIndex.values()) {
            kernels.put(
                    "links " + index,
                    p -> new LinkPrediction(TIES, index).top(9, (a, b) -> true, p));
        }
        kernels.put("steps", p -> ShortestPaths.inSteps(ARCS, Integer.MAX_VALUE, 0));
        kernels.put("lengths", p -> ShortestPaths.byLength(ARCS, 1e9, 0, 1, 2));
        kernels.put("cycles", p -> Cycles.upTo(ARCS, 9, Integer.MAX_VALUE / 2));
        kernels.put(
                "rewiring",
                p ->
                        Rewiring.visit(
                                TIES,
                                RewiringParameters.standard(1),
                                p,
                                (sample, from, to, weights) -> {}));
        return kernels;
    }

    static Stream<String> names() {
        return KERNELS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aKernelStopsWithinATenthOfASecond(String name) throws InterruptedException {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && fastest > TENTH_OF_A_SECOND; i++) {
            fastest = Math.min(fastest, nanosToStop(KERNELS.get(name), 60 + 20 * i));
        }
        assertThat(fastest).as("nanoseconds to stop").isLessThanOrEqualTo(TENTH_OF_A_SECOND);
    }

    /** Runs a kernel again and again until it is interrupted. */
    private static long nanosToStop(Consumer<Parallel> kernel, int afterMillis)
            throws InterruptedException {
        var thrown = new AtomicReference<Throwable>();
        Thread worker =
                new Thread(
                        () -> {
                            try {
                                while (true) {
                                    kernel.accept(Parallel.of(2));
                                }
                            } catch (KernelInterruptedException e) {
                                thrown.set(e);
                            }
                        });
        worker.start();
        Thread.sleep(afterMillis);
        long start = System.nanoTime();
        worker.interrupt();
        worker.join(10_000);
        long nanos = System.nanoTime() - start;
        assertThat(thrown.get()).isInstanceOf(KernelInterruptedException.class);
        return nanos;
    }

    @Test
    void longKernelsReportProgressThatNeverFallsAndEndsAtTheTotal() {
        CompressedGraph ties = Shapes.random(400, 2_000, false, 3);
        var exact = new SampledBetweenness.Settings(0.02, 0.1, Integer.MAX_VALUE, 1);
        List<Consumer<Parallel>> kernels =
                Arrays.asList(
                        p -> Betweenness.unweighted(ties, p),
                        p -> Betweenness.weighted(ties, ties.weights(), p),
                        p -> SampledBetweenness.of(ties, exact, p),
                        p -> Closeness.harmonic(ties, p),
                        p -> Closeness.of(ties, ties.weights(), p),
                        p -> PageRank.of(ties, PageRank.Settings.standard(), p),
                        p -> Leiden.detect(ties, LeidenParameters.modularity(1, 1), p),
                        p -> Triangles.perNode(ties, p),
                        p -> Brokerage.of(ties, p),
                        p -> new LinkPrediction(ties, LinkIndex.L3).top(9, (a, b) -> true, p));
        for (Consumer<Parallel> kernel : kernels) {
            List<Long> heard = new ArrayList<>();
            List<Long> totals = new ArrayList<>();
            Parallel listened =
                    Parallel.of(2)
                            .reportingTo(
                                    (done, total) -> {
                                        heard.add(done);
                                        totals.add(total);
                                    });
            kernel.accept(listened);
            assertThat(heard).isSorted().last().isEqualTo(totals.getFirst());
            assertThat(totals).containsOnly(totals.getFirst());
        }
    }
}
