package io.rendan.generator.population;

import java.time.LocalDate;

/**
 * Who works in a unit, since when, and what they may decide.
 *
 * @param headcount number of people
 * @param foundedOn first day
 * @param decisionPower 0 to 1
 * @param hiringPower 0 to 1
 * @param distributionPower 0 to 1
 */
public record Staff(
        int headcount,
        LocalDate foundedOn,
        double decisionPower,
        double hiringPower,
        double distributionPower) {}
