package io.rendan.generator.plan;

/** Rounding to what a reader of the files can use. */
public final class Round {

    private static final double[] TENS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private Round() {}

    public static double decimals(double value, int digits) {
        return Math.rint(value * TENS[digits]) / TENS[digits];
    }

    /** Four significant digits; money never finer than cents. */
    public static double significant(double value) {
        if (value < 100) {
            return decimals(value, 2);
        }
        double step = 1;
        while (value / step >= 10_000) {
            step *= 10;
        }
        return step == 1 ? decimals(value, value < 1_000 ? 1 : 0) : Math.rint(value / step) * step;
    }
}
