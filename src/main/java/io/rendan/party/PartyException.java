package io.rendan.party;

import java.util.List;

/** A question about parties that cannot be answered. */
public abstract sealed class PartyException extends RuntimeException {

    private PartyException(String detail) {
        super(detail);
    }

    /** What and why, for people. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Parties cannot be ranked by it: there is no such figure, or it has no order. */
    public static final class NoRanking extends PartyException {

        private final String figure;
        private final String expected;

        NoRanking(String figure, List<String> known) {
            this(
                    figure,
                    known.isEmpty()
                            ? "a figure, of which there are none before the first run"
                            : "one of " + String.join(", ", known));
        }

        private NoRanking(String figure, String expected) {
            super("parties cannot be ranked by '%s', expected %s".formatted(figure, expected));
            this.figure = figure;
            this.expected = expected;
        }

        public String figure() {
            return figure;
        }

        /** Which figures would have done. */
        public String expected() {
            return expected;
        }
    }

    /** What is asked for is drawn up from whole data, and they are being loaded. */
    public static final class DataInMotion extends PartyException {

        public DataInMotion() {
            super("The data are being loaded; statements are drawn up again when they are whole");
        }
    }
}
