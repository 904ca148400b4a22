package io.rendan.network;

import io.rendan.network.build.NetworkRows;

import java.util.Arrays;

/**
 * Monthly settlements of all contracts over the window's twelve months, month 0 the oldest and 11
 * that of asOf. Memory: 384 bytes a contract that has any settlement in the window, 4 otherwise.
 */
public final class SettledMonths {

    private final int[] slots;
    private final double[] amounts;
    private final double[] requests;
    private final double[] satisfactions;
    private final double[] onTimeShares;

    /**
     * Starts with every month unknown.
     *
     * @param slots position of each contract's twelve months in the arrays, -1 for none
     * @param used number of positions
     */
    public SettledMonths(int[] slots, int used) {
        this.slots = slots;
        int cells = used * Window.MONTHS;
        amounts = unknown(cells);
        requests = unknown(cells);
        satisfactions = unknown(cells);
        onTimeShares = unknown(cells);
    }

    /** Whether the contract has a settlement in the window. */
    public boolean has(int contract) {
        return slots[contract] >= 0;
    }

    /** Amount settled, NaN if there is none that month. */
    public double amount(int contract, int month) {
        return cell(amounts, contract, month);
    }

    /** Requests served, NaN if not known. */
    public double requests(int contract, int month) {
        return cell(requests, contract, month);
    }

    /** Satisfaction 0–10, NaN if not known. */
    public double satisfaction(int contract, int month) {
        return cell(satisfactions, contract, month);
    }

    /** Share of the month's deliveries that were on time, NaN if not known. */
    public double onTimeShare(int contract, int month) {
        return cell(onTimeShares, contract, month);
    }

    public void set(int contract, int month, NetworkRows.Settlement row) {
        int cell = slots[contract] * Window.MONTHS + month;
        amounts[cell] = Magnitude.reckoned(row.amount());
        requests[cell] = Magnitude.reckoned(row.requests());
        satisfactions[cell] = row.satisfaction();
        onTimeShares[cell] = row.onTimeShare();
    }

    private double cell(double[] values, int contract, int month) {
        return slots[contract] < 0 ? Double.NaN : values[slots[contract] * Window.MONTHS + month];
    }

    private static double[] unknown(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
