package io.rendan.algorithm;

/**
 * Counts the steps of a kernel that runs on one thread: now and then it looks whether the thread
 * was interrupted, and tells how far the kernel has come.
 */
public final class StepCounter {

    private static final int STEPS_BETWEEN_LOOKS = 1 << 8;

    private final Progress progress;
    private final long total;
    private long done;
    private long nextLook;

    public StepCounter(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /**
     * One more step.
     *
     * @throws KernelInterruptedException if the thread was interrupted
     */
    public void step() {
        step(1);
    }

    /** So many steps at once. */
    public void step(long steps) {
        done += steps;
        if (done > nextLook) {
            look();
        }
    }

    /** All steps up to a number are behind, or need not be taken. */
    public void reach(long steps) {
        done = Math.max(done, steps);
        look();
    }

    /** No step is left. */
    public void end() {
        reach(total);
    }

    private void look() {
        KernelInterruptedException.check();
        nextLook = done + STEPS_BETWEEN_LOOKS;
        progress.report(done, total);
    }
}
