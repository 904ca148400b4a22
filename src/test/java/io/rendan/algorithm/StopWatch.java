package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How long a kernel goes on after its thread was interrupted, in processor time of all threads that
 * work for it: what it would take on a machine with nothing else to do.
 */
final class StopWatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private StopWatch() {}

    /** Runs a kernel again and again until it is interrupted, and measures from there. */
    static long nanosToStop(Runnable kernel, int afterMillis) throws InterruptedException {
        var thrown = new AtomicReference<Throwable>();
        var spent = new AtomicReference<Map<Long, Long>>(Map.of());
        Thread worker =
                new Thread(
                        () -> {
                            try {
                                while (true) {
                                    kernel.run();
                                }
                            } catch (Throwable e) {
                                thrown.set(e);
                                spent.set(spent());
                            }
                        },
                        "rendan-kernel-caller");
        worker.start();
        Thread.sleep(afterMillis);
        Map<Long, Long> before = spent();
        worker.interrupt();
        worker.join(60_000);
        assertThat(thrown.get()).isInstanceOf(KernelInterruptedException.class);
        return spent.get().entrySet().stream()
                .mapToLong(now -> now.getValue() - before.getOrDefault(now.getKey(), 0L))
                .sum();
    }

    /** Processor time of every thread that works for a kernel. */
    private static Map<Long, Long> spent() {
        Map<Long, Long> spent = new HashMap<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("rendan-kernel-")) {
                spent.put(thread.threadId(), THREADS.getThreadCpuTime(thread.threadId()));
            }
        }
        return spent;
    }
}
