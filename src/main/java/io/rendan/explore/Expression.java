package io.rendan.explore;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the few expressions that stand in headers and {@code :param} lines: null, truths, numbers,
 * texts in quotes, dates, and lists of these.
 */
final class Expression {

    private final String text;
    private int at;

    private Expression(String text) {
        this.text = text;
    }

    /**
     * The value of an expression; a date is one of {@link LocalDate}.
     *
     * @throws IllegalArgumentException if it is another one
     */
    static @Nullable Object value(String text) {
        Expression expression = new Expression(text.strip());
        Object value = expression.value();
        if (expression.at < expression.text.length()) {
            throw expression.wrong();
        }
        return value;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                "'%s', expected null, true, false, a number, a 'text', date('2026-03-31') or a list"
                        .formatted(text));
    }

    private @Nullable Object value() {
        if (takes("null")) {
            return null;
        }
        if (takes("true")) {
            return true;
        }
        if (takes("false")) {
            return false;
        }
        if (takes("date(")) {
            LocalDate date = date(quoted());
            need(")");
            return date;
        }
        if (takes("[")) {
            return list();
        }
        return at < text.length() && text.charAt(at) == '\'' ? quoted() : number();
    }

    private LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (java.time.DateTimeException e) {
            throw wrong();
        }
    }

    private boolean takes(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private void need(String word) {
        if (!takes(word)) {
            throw wrong();
        }
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> values = new ArrayList<>();
        blank();
        while (!takes("]")) {
            values.add(value());
            blank();
            if (!takes(",") && !text.startsWith("]", at)) {
                throw wrong();
            }
            blank();
        }
        return values;
    }

    private void blank() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private String quoted() {
        need("'");
        StringBuilder quoted = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '\'') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            quoted.append(text.charAt(at++));
        }
        need("'");
        return quoted.toString();
    }

    private Number number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(from, at);
        try {
            return number.matches("-?\\d+")
                    ? (Number) Long.valueOf(number)
                    : (Number) Double.valueOf(number);
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }
}
