package io.rendan.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Long work, one piece at a time, in the order it came: imports change what runs read, so neither
 * may overlap the other. At shutdown the piece under way is interrupted and the rest dropped; both
 * are recognised and taken up or reported at the next start.
 */
@Component
public final class WorkQueue implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final AtomicInteger length = new AtomicInteger();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rendan-work").factory());

    /** Queues a piece of work; it must report its own failures, what escapes is logged. */
    public void submit(String name, Runnable work) {
        length.incrementAndGet();
        try {
            worker.execute(() -> work(name, work));
        } catch (RejectedExecutionException e) {
            length.decrementAndGet();
            throw e;
        }
    }

    private void work(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{} failed", name, e);
        } finally {
            length.decrementAndGet();
        }
    }

    /** Pieces of work that wait or are under way. */
    int length() {
        return length.get();
    }

    /** Waits until everything that has been queued so far is done. */
    void awaitQueued() throws InterruptedException {
        try {
            worker.submit(() -> {}).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("work under way did not stop within {} s", PATIENCE.toSeconds());
        }
    }
}
