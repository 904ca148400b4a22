package io.rendan.run;

import java.time.LocalDate;

/** A date that the data do not reach. */
public final class DateOutsideDataException extends RuntimeException {

    private final LocalDate asOf;
    private final String expected;

    DateOutsideDataException(LocalDate asOf, LocalDate first, LocalDate last) {
        this(asOf, "a date within the data, %s to %s".formatted(first, last));
    }

    private DateOutsideDataException(LocalDate asOf, String expected) {
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
