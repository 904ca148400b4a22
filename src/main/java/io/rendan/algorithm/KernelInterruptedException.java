package io.rendan.algorithm;

import java.io.Serial;

/**
 * The thread that ran a kernel was interrupted, so the kernel stopped without a result. The
 * thread's interrupt flag is still set.
 */
public final class KernelInterruptedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public KernelInterruptedException() {
        super("the computation was interrupted before it had a result");
    }

    /** Checks once in 4,096 steps; for loops whose steps are too short to check at each. */
    public static void checkNowAndThen(int step) {
        if ((step & 0xFFF) == 0) {
            check();
        }
    }

    /** Checks once in 64 steps; for loops over nodes, of which a few may have very many arcs. */
    public static void checkOften(int step) {
        if ((step & 0x3F) == 0) {
            check();
        }
    }

    /** Throws if the current thread was interrupted. Costs about a nanosecond. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new KernelInterruptedException();
        }
    }
}
