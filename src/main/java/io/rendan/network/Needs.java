package io.rendan.network;

/**
 * What parties need, one row a need.
 *
 * @param table party and capability of each need
 * @param annualBudgets budget a year, NaN if not known
 * @param essential 1 yes, 0 no, -1 not known
 */
public record Needs(PartyCapabilityTable table, double[] annualBudgets, int[] essential)
        implements PartyCapabilityTable.Rows {

    /** Budget a year, NaN if not known. */
    public double annualBudget(int need) {
        return annualBudgets[need];
    }
}
