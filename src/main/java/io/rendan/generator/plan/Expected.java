package io.rendan.generator.plan;

/** Refuses a parameter that is out of its range. */
final class Expected {

    private Expected() {}

    /** Fails, naming value and range, unless the condition holds. */
    static void that(boolean holds, String what, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is " + value + ", expected " + expected);
        }
    }
}
