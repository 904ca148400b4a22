package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

@Timeout(60)
class SideBySideTests {

    private final List<String> done = new ArrayList<>();

    @Test
    void nothingIsDoneAtOnce() throws InterruptedException {
        SideBySide.run(List.<Callable<String>>of(), done::add);

        assertThat(done).isEmpty();
    }

    @Test
    void piecesRunAtTheSameTimeAndAreToldAsTheyEnd() throws InterruptedException {
        var first = new CountDownLatch(1);
        Callable<String> waiting =
                () -> {
                    first.await();
                    return "waited";
                };
        Callable<String> quick = () -> "quick";

        SideBySide.run(
                List.of(waiting, quick),
                result -> {
                    done.add(result);
                    first.countDown();
                });

        assertThat(done).containsExactly("quick", "waited");
    }

    @Test
    void theFirstFailureInterruptsTheOthersAndIsThrown() {
        var interrupted = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        Callable<String> endless =
                () -> {
                    try {
                        begun.countDown();
                        new CountDownLatch(1).await();
                        return "never";
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                        throw e;
                    }
                };
        Callable<String> broken =
                () -> {
                    begun.await();
                    throw new IllegalArgumentException("out of paper");
                };

        assertThatThrownBy(() -> SideBySide.run(List.of(endless, broken), done::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("out of paper");
        assertThat(interrupted).isTrue();
    }

    @Test
    void aCheckedFailureComesWrapped() {
        Callable<String> broken =
                () -> {
                    throw new IOException("disk full");
                };

        assertThatThrownBy(() -> SideBySide.run(List.of(broken), done::add))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("disk full");
    }

    @Test
    void whoWaitsCanBeInterrupted() {
        Callable<String> endless =
                () -> {
                    new CountDownLatch(1).await();
                    return "never";
                };
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> SideBySide.run(List.of(endless), done::add))
                .isInstanceOf(InterruptedException.class);
    }
}
