package io.rendan.network;

import org.jspecify.annotations.Nullable;

/** Numbers that are not known are {@code NaN}: how to ask about them without a double negation. */
public final class Unknown {

    private Unknown() {}

    /**
     * Whether a number is above 0 or not known, in one comparison: {@code NaN} compares as false
     * with everything. So a need whose budget nobody states stays open; only one of which it is
     * known that nothing is left is closed.
     */
    public static boolean isPositiveOrUnknown(double value) {
        return !(value <= 0);
    }

    /** The number as a figure to show: null where it is not known. */
    public static @Nullable Double orNull(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** The number, or {@code otherwise} where it is not known. */
    public static double orElse(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }
}
