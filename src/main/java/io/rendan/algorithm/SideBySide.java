package io.rendan.algorithm;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * A few different pieces of work done side by side, each on a thread of its own. The first that
 * fails ends all: the others are interrupted and waited for. For one piece of work shared out among
 * threads see {@link Parallel}.
 */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Does all pieces.
     *
     * @param done hears each result on the calling thread, in the order in which the pieces end
     * @throws RuntimeException what the first piece to fail has thrown; a checked exception comes
     *     in an {@link IllegalStateException}
     * @throws InterruptedException if the calling thread is interrupted; so are the pieces then
     */
    public static <T> void run(List<? extends Callable<T>> pieces, Consumer<? super T> done)
            throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, pieces.size()))) {
            CompletionService<T> completion = new ExecutorCompletionService<>(threads);
            pieces.forEach(completion::submit);
            try {
                for (int ended = 0; ended < pieces.size(); ended++) {
                    done.accept(completion.take().get());
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw failure(e);
            } catch (InterruptedException | RuntimeException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e.getCause());
        };
    }
}
