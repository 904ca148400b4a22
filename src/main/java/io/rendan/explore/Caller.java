package io.rendan.explore;

/**
 * Who asks, as far as that is known: what one of them does is counted against that one alone.
 *
 * @param name of a user or key, or the address that the request comes from
 */
public record Caller(String name) {

    /** The application itself, as where it draws a page. */
    public static final Caller APPLICATION = new Caller("");

    /** Whether it is the application. */
    boolean isApplication() {
        return name.isEmpty();
    }
}
