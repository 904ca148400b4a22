package io.rendan.generator;

/** A unit's month, after the win-win value added statement. */
record Statement(
        int unit,
        int month,
        double userRevenue,
        double ecosystemRevenue,
        double cost,
        double sharedValue) {}
