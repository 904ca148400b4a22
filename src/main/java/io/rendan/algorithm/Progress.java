package io.rendan.algorithm;

/** Hears how far a long kernel has come. Called only by the thread that called the kernel. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (done, total) -> {};

    /**
     * Reports that {@code done} of {@code total} equal pieces of work are finished; {@code done}
     * never falls within one kernel.
     */
    void report(long done, long total);
}
