package io.rendan.run;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Figures as properties of a node, so that one query can ask for openness or probability: those
 * that are a number, truth, text or date and known, each under its name. A figure whose name the
 * node uses for something of its own goes by {@code figure} and that name: the {@code kind} of the
 * contract that an issue is about is its {@code figureKind}.
 */
final class FigureProperties {

    private static final String PREFIX = "figure";

    private FigureProperties() {}

    /** The node's own properties, and the figures beside them. */
    static Map<String, Object> beside(
            Map<String, Object> own, Map<String, ? extends @Nullable Object> figures) {
        Map<String, Object> all = new HashMap<>(own);
        figures.forEach(
                (name, value) -> {
                    if (value != null && isScalar(value) && !value.equals(own.get(name))) {
                        all.putIfAbsent(own.containsKey(name) ? prefixed(name) : name, value);
                    }
                });
        return all;
    }

    private static boolean isScalar(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof String
                || value instanceof LocalDate;
    }

    private static String prefixed(String name) {
        return PREFIX + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
