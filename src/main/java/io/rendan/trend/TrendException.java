package io.rendan.trend;

/** A date at which the network's health cannot be told. */
public abstract sealed class TrendException extends RuntimeException {

    private TrendException(String detail) {
        super(detail);
    }

    /** What and why, for people. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Nothing can be measured now. */
    public static final class NoLookBack extends TrendException {

        NoLookBack(String why) {
            super("No look back is possible: " + why);
        }
    }
}
