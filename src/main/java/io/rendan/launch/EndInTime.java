package io.rendan.launch;

import java.time.Duration;

/**
 * Ends the process in time whatever runs. A stop is orderly as long as it takes less than {@link
 * #PATIENCE}; then what is under way is left as if the process had been killed, which the next
 * start finds and puts right. Without that, one statement that the embedded server cannot stop
 * would keep the process for as long as it computes.
 */
final class EndInTime {

    /** Longest orderly stop, a second less than what is promised. */
    static final Duration PATIENCE = Duration.ofSeconds(9);

    /** As the shell shows a process that SIGTERM ended. */
    static final int ENDED_BY_SIGNAL = 143;

    private EndInTime() {}

    /** Sees to it that whatever stops this process ends it in time. */
    static void promise() {
        Runtime.getRuntime().addShutdownHook(new Thread(EndInTime::watch));
    }

    /** A daemon keeps nobody waiting: it is gone with the process where the stop is orderly. */
    private static void watch() {
        Thread.ofPlatform().daemon().name("rendan-end").start(EndInTime::end);
    }

    private static void end() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.err.println(
                "rendan: what was under way did not stop within %s s and is left as it is"
                        .formatted(PATIENCE.toSeconds()));
        Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
    }
}
