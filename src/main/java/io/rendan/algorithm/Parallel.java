package io.rendan.algorithm;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * How many threads a kernel may use and who hears of its progress.
 *
 * <p>A kernel numbers its pieces of work; threads take the next number until none is left. The
 * calling thread works too, so a kernel finishes even where no other thread is free. Idle helper
 * threads are daemons and end after a minute. If the caller is interrupted, helpers are stopped at
 * their next check and {@link KernelInterruptedException} is thrown once all have stopped.
 */
public final class Parallel {

    private static final ExecutorService HELPERS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("rendan-kernel-", 0).factory());

    private final int threads;
    private final Progress progress;

    private Parallel(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /** As many threads as there are processors. */
    public static Parallel available() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Exactly this many threads, the caller among them.
     *
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public static Parallel of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, are " + threads);
        }
        return new Parallel(threads, Progress.NONE);
    }

    /** The same threads, reporting to {@code listener}. */
    public Parallel reportingTo(Progress listener) {
        return new Parallel(threads, listener);
    }

    /** The same threads, reporting to no one: for passes inside a kernel that reports itself. */
    public Parallel silent() {
        return reportingTo(Progress.NONE);
    }

    public int threads() {
        return threads;
    }

    /** Tells the listener; for kernels that count their progress otherwise than by pieces. */
    public void report(long done, long total) {
        progress.report(done, total);
    }

    /** Runs {@code body} once for every number from 0 to {@code pieces - 1}. */
    public void forEach(int pieces, IntConsumer body) {
        forEach(pieces, () -> body, IntConsumer::accept);
    }

    /** Like the other, with working memory that is made once a thread. */
    public <S> void forEach(int pieces, Supplier<S> scratch, ObjIntConsumer<S> body) {
        new Crew<>(pieces, scratch, body).run(Math.min(threads, pieces), progress);
    }

    /** The threads that work on one call. */
    private static final class Crew<S> {

        private final int pieces;
        private final Supplier<S> scratch;
        private final ObjIntConsumer<S> body;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger finished = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Crew(int pieces, Supplier<S> scratch, ObjIntConsumer<S> body) {
            this.pieces = pieces;
            this.scratch = scratch;
            this.body = body;
        }

        void run(int threads, Progress progress) {
            KernelInterruptedException.check();
            List<Member> helpers = new ArrayList<>();
            for (int i = 1; i < threads; i++) {
                Member helper = new Member(this);
                helpers.add(helper);
                HELPERS.execute(helper);
            }
            work(progress);
            boolean interrupted = false;
            for (Member helper : helpers) {
                interrupted |= helper.dismiss(this);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            rethrow();
            progress.report(pieces, pieces);
        }

        void work(Progress progress) {
            try {
                @Nullable S memory = null;
                for (int piece = next.getAndIncrement();
                        piece < pieces && failure.get() == null;
                        piece = next.getAndIncrement()) {
                    KernelInterruptedException.check();
                    memory = memory == null ? scratch.get() : memory;
                    body.accept(memory, piece);
                    progress.report(finished.incrementAndGet(), pieces);
                }
            } catch (Throwable thrown) {
                failure.compareAndSet(null, thrown);
            }
        }

        private void rethrow() {
            switch (failure.get()) {
                case null -> {}
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case Throwable thrown -> throw new IllegalStateException(thrown);
            }
        }
    }

    /** A helper thread's part in one call: begins if it comes in time, ends when dismissed. */
    private static final class Member implements Runnable {

        private final Crew<?> crew;
        private final CountDownLatch done = new CountDownLatch(1);
        private @Nullable Thread thread;
        private boolean dismissed;

        Member(Crew<?> crew) {
            this.crew = crew;
        }

        @Override
        public void run() {
            if (begin()) {
                crew.work(Progress.NONE);
            }
            end();
        }

        /** Waits for the helper if it has begun; true if the caller was interrupted meanwhile. */
        boolean dismiss(Crew<?> crew) {
            boolean interrupted = false;
            if (!hasBegun()) {
                return false;
            }
            if (crew.failure.get() != null) {
                stop();
            }
            while (true) {
                try {
                    done.await();
                    return interrupted;
                } catch (InterruptedException e) {
                    interrupted = true;
                    crew.failure.compareAndSet(null, new KernelInterruptedException());
                    stop();
                }
            }
        }

        private synchronized boolean begin() {
            thread = Thread.currentThread();
            return !dismissed;
        }

        private synchronized boolean hasBegun() {
            dismissed = true;
            return thread != null;
        }

        private synchronized void stop() {
            if (thread != null) {
                thread.interrupt();
            }
        }

        private synchronized void end() {
            thread = null;
            Thread.interrupted();
            done.countDown();
        }
    }
}
