package io.rendan.explore;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The type of a parameter, which a value from JSON is held against.
 *
 * @param kind what it is
 * @param of what a list holds
 */
record ValueType(Kind kind, Optional<ValueType> of) {

    enum Kind {
        STRING("a text"),
        INTEGER("a whole number"),
        FLOAT("a number"),
        BOOLEAN("true or false"),
        DATE("a date such as 2026-03-31"),
        DATETIME("a time such as 2026-03-31T12:00:00Z"),
        LIST("a list");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final double EXACT = 1L << 53;

    /**
     * Reads a type such as {@code LIST<STRING>}; a list that does not say of what is one of texts.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    static ValueType of(String text) {
        if (text.startsWith("LIST")) {
            String inner = text.substring("LIST".length());
            boolean said = inner.startsWith("<") && inner.endsWith(">");
            return new ValueType(
                    Kind.LIST,
                    Optional.of(of(said ? inner.substring(1, inner.length() - 1) : "STRING")));
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .map(kind -> new ValueType(kind, Optional.empty()))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "type %s, expected STRING, INTEGER, FLOAT, BOOLEAN, DATE,"
                                                        .formatted(text)
                                                + " DATETIME or LIST<…>"));
    }

    /** What would have been right, in words. */
    String expected() {
        return of.map(inner -> "a list, each of it " + inner.expected()).orElse(kind.words);
    }

    /**
     * A value as the database takes it.
     *
     * @param value as JSON has it
     * @return empty if it is of another type
     */
    Optional<Object> read(@Nullable Object value) {
        return switch (kind) {
            case STRING -> value instanceof String text ? Optional.of(text) : Optional.empty();
            case BOOLEAN -> value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
            case INTEGER -> whole(value).map(number -> (Object) number);
            case FLOAT ->
                    value instanceof Number number && Double.isFinite(number.doubleValue())
                            ? Optional.of(number.doubleValue())
                            : Optional.empty();
            case DATE -> time(value, LocalDate::parse);
            case DATETIME -> time(value, ZonedDateTime::parse);
            case LIST -> list(value);
        };
    }

    private static Optional<Long> whole(@Nullable Object value) {
        return switch (value) {
            case Integer number -> Optional.of(number.longValue());
            case Long number -> Optional.of(number);
            case Double number when number == Math.rint(number) && Math.abs(number) < EXACT ->
                    Optional.of(number.longValue());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Object> time(
            @Nullable Object value, java.util.function.Function<String, Object> parse) {
        if (value instanceof LocalDate || value instanceof ZonedDateTime) {
            return Optional.of(value);
        }
        try {
            return value instanceof String text
                    ? Optional.of(parse.apply(text.toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Object> list(@Nullable Object value) {
        if (!(value instanceof List<?> values)) {
            return Optional.empty();
        }
        List<Object> read = new ArrayList<>();
        for (Object one : values) {
            Optional<Object> element = of.orElseThrow().read(one);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            read.add(element.get());
        }
        return Optional.of(read);
    }
}
