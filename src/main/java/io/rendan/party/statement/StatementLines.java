package io.rendan.party.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the data say, before it is drawn up.
 *
 * @param currency ISO 4217; null where the data name none
 * @param units whose statements are added up
 * @param now the year to the statement's date
 * @param before the year before that
 * @param segments user segments that bought in either year
 * @param joined resource parties: suppliers under contract and fellow members
 * @param active those of them with whom money moved
 * @param ecosystemCost paid on contracts under communities
 */
record StatementLines(
        String id,
        String name,
        String label,
        @Nullable String currency,
        long units,
        Reported now,
        Reported before,
        List<Segment> segments,
        long joined,
        long active,
        double ecosystemCost) {

    StatementLines {
        segments = List.copyOf(segments);
    }

    /**
     * Statements of a year, added up; null where no month has the line.
     *
     * @param months that any unit reported
     * @param reporting units that reported any month
     */
    record Reported(
            long months,
            long reporting,
            @Nullable Double userRevenue,
            @Nullable Double ecosystemRevenue,
            @Nullable Double cost,
            @Nullable Double sharedValue) {

        static final Reported NOTHING = new Reported(0, 0, null, null, null, null);
    }

    /**
     * A user segment.
     *
     * @param users how many; null if not known
     * @param now whether it paid in the year to the statement's date
     * @param before whether it paid in the year before
     */
    record Segment(@Nullable Long users, boolean now, boolean before) {}
}
