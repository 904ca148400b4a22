package io.rendan.explore;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Who may have a statement run: a few of each caller, and not too many of all, so that whoever asks
 * for lists and pages is answered meanwhile. Whoever is one too many of a caller is refused at
 * once; where there are too many of all, one waits a moment. Thread-safe.
 */
@Component
class Turns {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final int perCaller;
    private final int atOnce;
    private final Map<String, Integer> running = new HashMap<>();
    private int all;

    Turns(ExploreProperties settings) {
        perCaller = settings.perCaller();
        atOnce = settings.allAtOnce();
    }

    /** A statement that runs, until it is closed; closing it twice is closing it once. */
    final class Turn implements AutoCloseable {

        private final String caller;
        private boolean over;

        private Turn(String caller) {
            this.caller = caller;
        }

        @Override
        public void close() {
            synchronized (Turns.this) {
                if (!over) {
                    over = true;
                    all--;
                    running.computeIfPresent(caller, (name, its) -> its == 1 ? null : its - 1);
                    Turns.this.notifyAll();
                }
            }
        }
    }

    /**
     * Takes a turn.
     *
     * @throws ExploreException.NoRoom if there are too many already
     */
    synchronized Turn take(Caller caller) {
        int its = running.getOrDefault(caller.name(), 0);
        if (its >= perCaller && !caller.isApplication()) {
            throw new ExploreException.NoRoom(
                    "%s statements of yours are running, which is as many as may; cancel one, or ask"
                                    .formatted(its)
                            + " again when one is done");
        }
        awaitRoom();
        all++;
        running.merge(caller.name(), 1, Integer::sum);
        return new Turn(caller.name());
    }

    private void awaitRoom() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (all >= atOnce) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new ExploreException.NoRoom(
                            "%s statements are running, which is as many as may; ask again later"
                                    .formatted(all));
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a turn");
        }
    }
}
