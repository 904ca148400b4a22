package io.rendan.web;

import java.util.Optional;

/**
 * One thing wrong with a request.
 *
 * @param name of the parameter, path variable, header or JSON field
 * @param value as it came, shortened; empty where it was missing
 * @param expected what would have been right
 */
public record RequestFault(String name, Optional<String> value, String expected) {

    private static final int LONGEST = 200;

    public RequestFault {
        value = value.map(text -> text.length() <= LONGEST ? text : cut(text));
    }

    /** A value that does not do. */
    public static RequestFault of(String name, Object value, String expected) {
        return new RequestFault(name, Optional.of(String.valueOf(value)), expected);
    }

    /** Something required that did not come. */
    public static RequestFault missing(String name, String expected) {
        return new RequestFault(name, Optional.empty(), expected);
    }

    /** The fault as a clause of a sentence. */
    public String sentence() {
        String found = value.map(text -> "is '" + text + "'").orElse("is missing");
        return name + " " + found + ", expected " + expected;
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
