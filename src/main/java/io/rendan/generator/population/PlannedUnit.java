package io.rendan.generator.population;

import io.rendan.network.MicroEnterpriseKind;

import java.time.LocalDate;

/**
 * A micro-enterprise.
 *
 * @param index its number among parties; units come first
 * @param capability what it offers, −1 for units at the front
 * @param revenue yearly revenue from users, 0 for units that are not at the front
 * @param agreements supplier agreements that it has on record over the history
 */
public record PlannedUnit(
        int index,
        String id,
        String name,
        MicroEnterpriseKind kind,
        Position position,
        int platform,
        int capability,
        int headcount,
        LocalDate foundedOn,
        double decisionPower,
        double hiringPower,
        double distributionPower,
        double revenue,
        int agreements) {}
