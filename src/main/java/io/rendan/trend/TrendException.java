package io.rendan.trend;

import java.time.LocalDate;

/** A date at which the network's health cannot be told. */
public abstract sealed class TrendException extends RuntimeException {

    private TrendException(String detail) {
        super(detail);
    }

    /** What and why, for people. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The data do not reach there. */
    public static final class OutsideData extends TrendException {

        private final LocalDate asOf;
        private final String expected;

        OutsideData(LocalDate asOf, LocalDate first, LocalDate last) {
            this(asOf, "a date within the data, %s to %s".formatted(first, last));
        }

        private OutsideData(LocalDate asOf, String expected) {
            super("asOf is %s, expected %s".formatted(asOf, expected));
            this.asOf = asOf;
            this.expected = expected;
        }

        /** The date asked for. */
        public LocalDate asOf() {
            return asOf;
        }

        /** Which dates would have done. */
        public String expected() {
            return expected;
        }
    }

    /** Nothing can be measured now. */
    public static final class NoLookBack extends TrendException {

        NoLookBack(String why) {
            super("No look back is possible: " + why);
        }
    }
}
