package io.rendan.network.build;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Dates as epoch days. */
final class Days {

    private Days() {}

    static int of(@Nullable LocalDate date, int otherwise) {
        return date == null ? otherwise : (int) date.toEpochDay();
    }
}
