package io.rendan.ingest;

import io.rendan.cypher.Database;
import io.rendan.run.WorkQueue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * The imports that are not finished, in the order in which they were asked for. What replaces the
 * data is checked at once, two side by side, so that a bad one is refused without keeping anybody
 * waiting; what merges, when all before it is written, since it may point at that. Only writing
 * takes its turn among the runs.
 */
@Component
class ImportLine implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLine.class);
    private static final int SIDE_BY_SIDE = 2;

    private final WorkQueue queue;
    private final ImportExecution execution;
    private final Database database;
    private final Map<String, PendingImport> pending = new ConcurrentHashMap<>();
    private final ExecutorService checks =
            Executors.newFixedThreadPool(
                    SIDE_BY_SIDE, Thread.ofPlatform().daemon().name("rendan-check-", 1).factory());
    private final ExecutorService order =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("rendan-imports").factory());

    ImportLine(WorkQueue queue, ImportExecution execution, Database database) {
        this.queue = queue;
        this.execution = execution;
        this.database = database;
    }

    /** Puts an import behind all others. */
    void add(PendingImport added) {
        pending.put(added.queued().id(), added);
        if (added.queued().mode() == ImportMode.REPLACE) {
            checks.execute(guarded(added, () -> execution.check(added)));
        }
        order.execute(guarded(added, () -> takeTurn(added)));
    }

    /** Takes up an import that was changing the data: nothing may come before it. */
    void resume(PendingImport resumed) {
        pending.put(resumed.queued().id(), resumed);
        var written = new CountDownLatch(1);
        queue.submit(
                "import " + resumed.queued().id(),
                () -> {
                    try {
                        execution.resume(resumed);
                    } finally {
                        written.countDown();
                    }
                });
        order.execute(
                guarded(
                        resumed,
                        () -> {
                            written.await();
                            pending.remove(resumed.queued().id());
                        }));
    }

    private void takeTurn(PendingImport added) throws InterruptedException {
        if (added.queued().mode() == ImportMode.MERGE) {
            execution.check(added);
        }
        if (added.awaitChecked()) {
            var written = new CountDownLatch(1);
            queue.submit(
                    "import " + added.queued().id(),
                    () -> {
                        try {
                            execution.write(added, rows -> {});
                        } finally {
                            written.countDown();
                        }
                    });
            written.await();
        }
        pending.remove(added.queued().id());
    }

    private interface Step {

        void run() throws InterruptedException;
    }

    private static Runnable guarded(PendingImport of, Step step) {
        return () -> {
            try {
                step.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // at shutdown; the next start takes it up
            } catch (RejectedExecutionException e) {
                LOG.debug("import of {} waits for the next start", of.queued().dataset());
            } catch (RuntimeException e) {
                LOG.error("import of {} failed", of.queued().dataset(), e);
            }
        };
    }

    /** Stops an import that is not finished; empty where there is none with this id. */
    Optional<PendingImport.Cancelling> cancel(String id) {
        database.require();
        return Optional.ofNullable(pending.get(id))
                .map(
                        found -> {
                            PendingImport.Cancelling cancelling = found.cancel();
                            if (cancelling == PendingImport.Cancelling.ENDED) {
                                execution.cancelled(found.queued());
                            }
                            return cancelling;
                        });
    }

    /** How many imports are not finished. */
    int length() {
        return pending.size();
    }

    /** Whether an import is in the line, or has its turn. */
    boolean holds(String id) {
        return pending.containsKey(id);
    }

    /** Waits until everything that has been put in line so far is done. */
    void awaitAll() throws InterruptedException {
        try {
            order.submit(() -> {}).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        order.shutdownNow();
        checks.shutdownNow();
    }
}
