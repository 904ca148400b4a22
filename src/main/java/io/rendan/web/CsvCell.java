package io.rendan.web;

/**
 * Keeps spreadsheets from running a text as a formula: a text that starts like one gets an
 * apostrophe in front, which spreadsheets take for "this is text". Numbers come from JSON numbers
 * and never pass here, so −3.5 stays a number.
 */
final class CsvCell {

    private static final String STARTS = "=+-@\t\r\n\u2212\uff1d\uff0b\uff0d\uff20";

    private CsvCell() {}

    static String safe(String text) {
        return startsLikeFormula(text) ? "'" + text : text;
    }

    /** Whether a finished cell must stand in quotes though RFC 4180 would not ask for it. */
    static boolean quoted(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && startsLikeFormula(cell.substring(1));
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
