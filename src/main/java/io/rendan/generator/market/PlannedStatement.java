package io.rendan.generator.market;

/** A unit's month, after the win-win value added statement. */
public record PlannedStatement(
        int unit,
        int month,
        double userRevenue,
        double ecosystemRevenue,
        double cost,
        double sharedValue) {}
