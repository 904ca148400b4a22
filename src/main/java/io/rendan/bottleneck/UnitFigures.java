package io.rendan.bottleneck;

/**
 * Figures of methods, section 3, one entry a party; NaN or -1 where not known. Arrays must not be
 * written to.
 *
 * @param supplies whether it is a micro-enterprise with a contract other than sales
 * @param load of its decisive queue
 * @param past what its own months say of its load
 * @param buyers who buys from it today
 * @param risk what others lose if it stops, and who could step in
 * @param ownUserRevenue its own sales to users, a year
 * @param dependence who gets user money only by way of it
 */
public record UnitFigures(
        boolean[] supplies,
        Load load,
        OwnPast past,
        Buyers buyers,
        Risk risk,
        double[] ownUserRevenue,
        Dependence dependence) {

    /** Whether more work arrives than the unit can serve. */
    public boolean isOverloaded(int party) {
        return load.utilisation()[party] >= 1;
    }

    /** Share of its work, in requests, that others could take over. */
    double substituteCoverage(int party) {
        return risk.substituteCoverage()[party];
    }
}
