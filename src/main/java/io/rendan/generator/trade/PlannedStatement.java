package io.rendan.generator.trade;

/** A unit's month, after the win-win value added statement. */
public record PlannedStatement(
        int unit,
        int month,
        double userRevenue,
        double ecosystemRevenue,
        double cost,
        double sharedValue) {}
