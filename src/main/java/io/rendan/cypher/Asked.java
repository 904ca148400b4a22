package io.rendan.cypher;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The parameters of a statement, as a {@link Understudy} reads them; null or absent is not given.
 */
public record Asked(Map<String, ? extends @Nullable Object> parameters) {

    public boolean isGiven(String name) {
        return parameters.get(name) != null;
    }

    public boolean is(String name, String value) {
        return value.equals(parameters.get(name));
    }

    /** Whether a value is the one asked for, where one is. */
    public boolean passes(String name, Object value) {
        return !isGiven(name) || value.equals(parameters.get(name));
    }

    /** Whether a value is among those asked for. */
    public boolean has(String name, String value) {
        return parameters.get(name) instanceof Collection<?> values && values.contains(value);
    }

    public String text(String name) {
        return String.valueOf(parameters.get(name));
    }

    /** Texts in a list; none where it is not given. */
    public List<String> texts(String name) {
        return parameters.get(name) instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    public long number(String name) {
        return ((Number) given(name)).longValue();
    }

    public double real(String name) {
        return ((Number) given(name)).doubleValue();
    }

    public LocalDate date(String name) {
        return (LocalDate) given(name);
    }

    public Instant instant(String name) {
        return ((ZonedDateTime) given(name)).toInstant();
    }

    private Object given(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
