package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;

class ParallelTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 9})
    void everyPieceIsDoneOnce(int threads) {
        var done = new AtomicIntegerArray(1000);
        Parallel.of(threads).forEach(1000, done::incrementAndGet);
        for (int piece = 0; piece < 1000; piece++) {
            assertThat(done.get(piece)).isEqualTo(1);
        }
    }

    @Test
    void sumsDoNotDependOnTheNumberOfThreads() {
        var chunks = new Chunks(100_001, 17);
        double expected = chunks.sum(Parallel.of(1), chunk -> 1.0 / (1 + chunk));
        assertThat(chunks.sum(Parallel.of(2), chunk -> 1.0 / (1 + chunk))).isEqualTo(expected);
        assertThat(chunks.sum(Parallel.of(4), chunk -> 1.0 / (1 + chunk))).isEqualTo(expected);
    }

    @Test
    void chunksCoverTheirRange() {
        var chunks = Chunks.atMost(4, 10);
        assertThat(chunks.count()).isEqualTo(4);
        assertThat(chunks.from(3)).isEqualTo(9);
        assertThat(chunks.to(3)).isEqualTo(10);
        assertThat(Chunks.atMost(4, 0).count()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Chunks(-1, 1));
    }

    @Test
    void progressNeverFallsAndEndsAtTheTotal() {
        List<Long> heard = new ArrayList<>();
        Parallel.of(2).reportingTo((done, total) -> heard.add(done)).forEach(50, piece -> {});
        assertThat(heard).isSorted().last().isEqualTo(50L);
    }

    @Test
    void aFailureStopsTheRestAndReachesTheCaller() {
        assertThatThrownBy(() -> Parallel.of(2).forEach(10, piece -> Math.toIntExact(1L << 40)))
                .isInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Parallel.of(0));
        assertThat(Parallel.available().threads()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void anInterruptStopsEveryThreadWithinATenthOfASecond(int threads) throws Exception {
        var thrown = new AtomicReference<Throwable>();
        var stillInterrupted = new AtomicReference<Boolean>();
        var worker =
                new Thread(
                        () -> {
                            try {
                                Parallel.of(threads).forEach(8, piece -> spin());
                            } catch (KernelInterruptedException e) {
                                thrown.set(e);
                                stillInterrupted.set(Thread.currentThread().isInterrupted());
                            }
                        });
        worker.start();
        Thread.sleep(50);
        long start = System.nanoTime();
        worker.interrupt();
        worker.join(5000);
        assertThat(thrown.get()).isInstanceOf(KernelInterruptedException.class);
        assertThat(stillInterrupted.get()).isTrue();
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private static void spin() {
        while (true) {
            KernelInterruptedException.check();
        }
    }
}
