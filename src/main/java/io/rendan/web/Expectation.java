package io.rendan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.util.ClassUtils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What values of a type look like, for people. */
final class Expectation {

    private static final Map<Class<?>, String> TEXTS =
            Map.of(
                    Integer.class, "a whole number",
                    Long.class, "a whole number",
                    Double.class, "a number",
                    Boolean.class, "true or false",
                    String.class, "a text",
                    LocalDate.class, "a date such as 2026-03-31",
                    Instant.class,
                            "a date such as 2026-03-31 or a time such as"
                                    + " 2026-03-31T12:00:00Z");

    private Expectation() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of another form";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        String text = TEXTS.get(boxed);
        if (text != null) {
            return text;
        }
        return Iterable.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
    }

    /** Of a value that could not be converted; looks through lists to their elements. */
    static String of(TypeMismatchException mismatch) {
        Throwable cause = mismatch;
        while (cause != null) {
            if (cause instanceof ConversionFailedException failed
                    && failed.getTargetType().getType() != mismatch.getRequiredType()) {
                return of(failed.getTargetType().getType());
            }
            cause = cause.getCause();
        }
        return of(mismatch.getRequiredType());
    }
}
