package io.rendan.web.request;

import org.springframework.core.convert.converter.Converter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads a query's point in time: a date (its start, UTC) or an ISO time with offset. */
public class TimeParameter implements Converter<String, Instant> {

    private static final int DATE_LENGTH = "2026-03-31".length();

    /** A plus sign that was not encoded arrives as a blank. */
    @Override
    public Instant convert(String text) {
        String time = text.strip();
        return time.length() <= DATE_LENGTH
                ? LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(time.replace(' ', '+')).toInstant();
    }
}
