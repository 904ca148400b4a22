package io.rendan.generator.plan;

import java.time.LocalDate;

/**
 * The time that a synthetic ecosystem covers.
 *
 * @param asOf day that the dataset describes
 * @param months months of contract history up to {@code asOf}, 12 to 240
 * @param settledMonths months of settlements, statements and interactions, 12 to {@code months}
 */
public record History(LocalDate asOf, int months, int settledMonths) {

    public History {
        Expected.that(months >= 12 && months <= 240, "months", months, "12 to 240");
        Expected.that(
                settledMonths >= 12 && settledMonths <= months,
                "settled months",
                settledMonths,
                "12 to " + months);
    }
}
