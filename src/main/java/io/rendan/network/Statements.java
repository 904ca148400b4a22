package io.rendan.network;

/**
 * Win-win value added statements summed over the window, one entry a party, NaN where a party
 * reported nothing.
 */
public record Statements(
        double[] userRevenue, double[] ecosystemRevenue, double[] cost, double[] sharedValue) {}
