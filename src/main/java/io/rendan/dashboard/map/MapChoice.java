package io.rendan.dashboard.map;

import io.rendan.map.MapLevel;
import io.rendan.map.MapQuestion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader has chosen to see.
 *
 * @param level how near
 * @param focus id of what the map is about
 * @param hops how far from a party in focus
 * @param asOf another date than the run's
 * @param size what makes a mark large
 */
public record MapChoice(
        MapLevel level, Optional<String> focus, int hops, Optional<LocalDate> asOf, Size size) {

    /** More marks are no map any more. */
    private static final int MOST_MARKS = 150;

    /** Around one party, where everybody is tied to everybody. */
    private static final int MOST_AROUND = 60;

    /** What makes a mark large. */
    public enum Size {
        /** What it turned over. */
        MONEY,
        /** Its people. */
        PEOPLE
    }

    MapQuestion question() {
        return new MapQuestion(level, focus, hops, focus.isEmpty() ? MOST_MARKS : MOST_AROUND);
    }
}
