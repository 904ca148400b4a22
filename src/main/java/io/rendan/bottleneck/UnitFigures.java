package io.rendan.bottleneck;

/**
 * Figures of methods, section 3, one entry a party; NaN or -1 where not known. Arrays must not be
 * written to.
 *
 * @param supplies whether it is a micro-enterprise with a contract other than sales
 * @param load of its decisive queue
 * @param buyers who buys from it today
 * @param risk what others lose if it stops
 * @param ownUserRevenue its own sales to users, a year
 * @param dependence who gets user money only by way of it
 * @param substituteCoverage share of its work, in requests, that others could take over
 */
public record UnitFigures(
        boolean[] supplies,
        Load load,
        Buyers buyers,
        Risk risk,
        double[] ownUserRevenue,
        Dependence dependence,
        double[] substituteCoverage) {

    /** Whether more work arrives than the unit can serve. */
    public boolean isOverloaded(int party) {
        return load.utilisation()[party] >= 1;
    }
}
