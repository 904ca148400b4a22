package io.rendan.web;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text as a formula: a text that starts like one gets an
 * apostrophe in front, which spreadsheets take for "this is text". So does a text that already has
 * apostrophes before such a start, so that two texts never give one cell, and taking one apostrophe
 * from every cell that {@link #safe} may have made gives the text back. Numbers come from JSON
 * numbers and never pass here, so −3.5 stays a number.
 */
public final class CsvCell {

    /** Formula characters of spreadsheets, wide forms too, behind any number of apostrophes. */
    private static final Pattern LIKE_FORMULA =
            Pattern.compile(
                    "'*[=+\\-@\\t\\r\\n\\u2212\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

    private CsvCell() {}

    /** The text as a cell. */
    public static String safe(String text) {
        return startsLikeFormula(text) ? "'" + text : text;
    }

    /** Whether a finished cell must stand in quotes though RFC 4180 would not ask for it. */
    public static boolean quoted(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && startsLikeFormula(cell);
    }

    private static boolean startsLikeFormula(String text) {
        return LIKE_FORMULA.matcher(text).matches();
    }
}
