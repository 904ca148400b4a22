package io.rendan.analysis;

import java.util.Locale;

/**
 * Texts of users as a console and a log show them: on one line, in the order of their letters, and
 * without commands to the terminal. What would break that stands as an escape, such as {@code \\n}
 * or {@code \\u202E}; emoji and scripts that join letters stay whole.
 */
public final class VisibleText {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private VisibleText() {}

    /** The text, with escapes where it needs them. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isEscaped)) {
            return text;
        }
        var visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    private static boolean isEscaped(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            case Character.FORMAT -> character != NON_JOINER && character != JOINER;
            default -> false;
        };
    }

    private static void append(StringBuilder visible, int character) {
        if (!isEscaped(character)) {
            visible.appendCodePoint(character);
            return;
        }
        switch (character) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> visible.append(String.format(Locale.ROOT, "\\u%04X", character));
        }
    }
}
