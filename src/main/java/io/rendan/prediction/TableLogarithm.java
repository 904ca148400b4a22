package io.rendan.prediction;

/**
 * Natural logarithms that are cheap enough for several features of every candidate: linear
 * interpolation between 4,096 exact values per power of two. Error below 1e-8, monotone, the same
 * on every machine.
 */
final class TableLogarithm {

    private static final int INDEX_BITS = 12;
    private static final int REST_BITS = 52 - INDEX_BITS;
    private static final double REST_UNIT = 1.0 / (1L << REST_BITS);
    private static final double LN_2 = Math.log(2);
    private static final double[] VALUES = values();

    private TableLogarithm() {}

    /** The logarithm of a normal number above 0. */
    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        int index = (int) (bits >>> REST_BITS) & (1 << INDEX_BITS) - 1;
        double part = (bits & (1L << REST_BITS) - 1) * REST_UNIT;
        double low = VALUES[index];
        return exponent * LN_2 + low + part * (VALUES[index + 1] - low);
    }

    private static double[] values() {
        double[] values = new double[(1 << INDEX_BITS) + 1];
        for (int index = 0; index < values.length; index++) {
            values[index] = Math.log1p(index / (double) (1 << INDEX_BITS));
        }
        return values;
    }
}
