package io.rendan.network;

/**
 * Which amounts can be reckoned with: 0, and those from {@value #SMALLEST} to {@value #LARGEST} in
 * size. Within these bounds products of two, ratios, their squares and the sums of all of them stay
 * finite, so that no analysis has to guard each step. Money, volumes and hours of this world keep
 * far inside.
 */
public final class Magnitude {

    /** Size above which an amount counts as not known. */
    public static final double LARGEST = 1e60;

    /** Size below which an amount counts as none. */
    public static final double SMALLEST = 1e-60;

    private Magnitude() {}

    /** The amount; NaN, for not known, where it is too large; 0 where it is too small to matter. */
    public static double reckoned(double amount) {
        double size = Math.abs(amount);
        if (size > LARGEST) {
            return Double.NaN;
        }
        return size < SMALLEST ? 0 : amount;
    }

    /** Whether an amount is known, but too large to reckon with. */
    public static boolean isTooLarge(double amount) {
        return Math.abs(amount) > LARGEST;
    }
}
