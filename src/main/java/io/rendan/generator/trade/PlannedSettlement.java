package io.rendan.generator.trade;

/**
 * A contract's month.
 *
 * @param requests −1 if not counted
 */
public record PlannedSettlement(
        int deal, int month, double amount, int requests, double satisfaction, double onTime) {}
