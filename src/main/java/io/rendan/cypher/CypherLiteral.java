package io.rendan.cypher;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values written as Cypher literals, so that a statement can be pasted and run as it stands. */
final class CypherLiteral {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9_]*)");

    private CypherLiteral() {}

    static String inline(String text, Map<String, ?> values) {
        return PARAMETER.matcher(text).replaceAll(match -> literal(match, values));
    }

    private static String literal(java.util.regex.MatchResult match, Map<String, ?> values) {
        String name = match.group(1);
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no value for parameter $" + name);
        }
        return Matcher.quoteReplacement(of(values.get(name)));
    }

    /**
     * One value.
     *
     * @throws IllegalArgumentException if Cypher has no literal for its type
     */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String string -> quoted(string);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Double number when Double.isFinite(number) -> number.toString();
            case Boolean truth -> truth.toString();
            case LocalDate date -> "date('" + date + "')";
            case Collection<?> values ->
                    values.stream()
                            .map(CypherLiteral::of)
                            .collect(Collectors.joining(", ", "[", "]"));
            default -> throw new IllegalArgumentException("no Cypher literal for " + value);
        };
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> quoted.append("\\\\");
                case '\'' -> quoted.append("\\'");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }
}
