package io.rendan.prediction;

/** Narrow bins of log odds, so that candidates can be counted without being kept. */
final class LogOddsBins {

    private static final double LOWEST = -25;
    private static final double HIGHEST = 10;
    private static final double STEP = 0.02;

    static final int COUNT = (int) ((HIGHEST - LOWEST) / STEP);

    private LogOddsBins() {}

    /** The bin of these log odds; what lies outside falls into the first or the last. */
    static int of(double logOdds) {
        return (int) Math.clamp((logOdds - LOWEST) / STEP, 0, COUNT - 1.0);
    }
}
