package io.rendan.prediction;

/** Fine steps of log odds, by which candidates are counted without being kept. */
final class LogOddsBins {

    private static final double LOWEST = -25;
    private static final double HIGHEST = 10;
    private static final double STEP = 0.02;

    static final int COUNT = (int) ((HIGHEST - LOWEST) / STEP);

    private LogOddsBins() {}

    /** The step of these log odds; what lies outside falls into the first or last. */
    static int of(double logOdds) {
        return (int) Math.clamp((logOdds - LOWEST) / STEP, 0, COUNT - 1.0);
    }
}
