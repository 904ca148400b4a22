package io.rendan.evaluation;

import java.util.List;

/**
 * Puts what a command has measured into the document that describes it: between the lines {@code
 * <!-- table: NAME -->} and {@code <!-- end -->}. Pure.
 */
public final class MarkedTables {

    private static final String END = "<!-- end -->";

    private MarkedTables() {}

    /**
     * The document with other lines between the marks of this name.
     *
     * @throws IllegalArgumentException if the document does not have the two marks
     */
    public static String replaced(String document, String name, List<String> lines) {
        String mark = "<!-- table: %s -->\n".formatted(name);
        int begin = document.indexOf(mark);
        int end = begin < 0 ? -1 : document.indexOf(END, begin);
        int next = document.indexOf("<!-- table: ", begin + mark.length());
        if (end < 0 || (next >= 0 && next < end)) {
            throw new IllegalArgumentException(
                    "the document has no lines '%s' and '%s'".formatted(mark.strip(), END));
        }
        StringBuilder replaced = new StringBuilder(document.substring(0, begin)).append(mark);
        lines.forEach(line -> replaced.append(line).append('\n'));
        return replaced.append(document.substring(end)).toString();
    }
}
