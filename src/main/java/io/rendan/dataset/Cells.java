package io.rendan.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * What the text of a cell means.
 *
 * <p>A decimal is digits with at most one point between them, a minus in front where the column
 * allows it, and an exponent such as {@code e-05} behind, since common tools write small numbers
 * that way. Anything else that a programming language takes for a number (NaN, Infinity, hex, a
 * type suffix, separators between thousands) is refused, and so is a number too large to be finite.
 */
final class Cells {

    /** Identifiers, in characters. */
    static final int LONGEST_ID = 200;

    /** Other texts, in characters: what a database index still takes. */
    static final int LONGEST_TEXT = 2_000;

    private static final int MOST_DIGITS = 15;

    private Cells() {}

    /** The typed value of a cell that is not empty; empty where the text breaks the rule. */
    static Optional<Object> parse(Column column, String text) {
        return switch (column.type()) {
            case ID, REFERENCE -> isId(text) ? Optional.of(text) : Optional.empty();
            case TEXT -> text(text, LONGEST_TEXT);
            case WORD -> column.values().contains(text) ? Optional.of(text) : Optional.empty();
            case AMOUNT -> decimal(text, 0, Double.MAX_VALUE);
            case SHARE -> decimal(text, 0, 1);
            case SCORE -> decimal(text, 0, 10);
            case DECIMAL -> decimal(text, -Double.MAX_VALUE, Double.MAX_VALUE);
            case COUNT -> count(text);
            case DATE -> date(text);
            case MONTH -> month(text);
            case BOOLEAN -> flag(text);
        };
    }

    /** What {@link #parse} expects, to be read after "expected". */
    static String expectation(Column column) {
        return switch (column.type()) {
            case ID, REFERENCE -> "text of 1 to %s visible characters".formatted(LONGEST_ID);
            case TEXT ->
                    String.format(
                            Locale.ROOT,
                            "text of 1 to %,d characters, not only blanks",
                            LONGEST_TEXT);
            case WORD -> "one of " + String.join(", ", column.values());
            case AMOUNT -> "a decimal of at least 0";
            case SHARE -> "a decimal from 0 to 1";
            case SCORE -> "a decimal from 0 to 10";
            case DECIMAL -> "a decimal such as 12.5";
            case COUNT -> "a whole number of at least 0";
            case DATE -> "a date such as 2026-03-31";
            case MONTH -> "a month such as 2026-03";
            case BOOLEAN -> "true or false";
        };
    }

    /** An id can be seen, and written to any medium. */
    static boolean isId(String text) {
        return text(text, LONGEST_ID).isPresent()
                && text.chars().noneMatch(Cells::isControl)
                && (isPlain(text) || !Lookalikes.fold(text).isEmpty());
    }

    /**
     * A control character that a line, a terminal or an address may trip over. Not the others of
     * U+0080 to U+009F: these are what is left of letters that were read in a wrong encoding.
     */
    static boolean isControl(int character) {
        return Character.isISOControl(character) && !Lookalikes.isLeftover(character);
    }

    private static boolean isPlain(String text) {
        return text.charAt(0) > ' ' && text.charAt(0) < 0x7F;
    }

    private static Optional<Object> text(String text, int longest) {
        boolean fits = text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
        return fits && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Object> decimal(String text, double least, double most) {
        if (!isDecimal(text)) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text) + 0.0; // -0.0 becomes 0.0
        return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    }

    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digits(text, start);
        if (end == start) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = digits(text, fraction);
            if (end == fraction) {
                return false;
            }
        }
        return end == text.length() || isExponent(text, end);
    }

    private static boolean isExponent(String text, int at) {
        if (Character.toLowerCase(text.charAt(at)) != 'e' || at + 1 == text.length()) {
            return false;
        }
        char sign = text.charAt(at + 1);
        int start = sign == '-' || sign == '+' ? at + 2 : at + 1;
        return digits(text, start) == text.length() && start < text.length();
    }

    /** First position from {@code start} on that holds no digit. */
    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static Optional<Object> count(String text) {
        boolean whole =
                !text.isEmpty() && text.length() <= MOST_DIGITS && digits(text, 0) == text.length();
        return whole ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static Optional<Object> date(String text) {
        if (text.length() != "2026-03-31".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> month(String text) {
        if (text.length() != "2026-03".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
