package io.rendan.silo;

/**
 * What crosses a group's border and what stays inside. Shares and indices are NaN where the group
 * has no ties.
 *
 * @param internalTies number of ties between its units
 * @param externalTies number of ties with one end in it
 * @param volume weight of its units' tie ends: what crosses and twice what stays inside
 * @param externalShare share of the volume that crosses the border
 * @param eiIndex {@code (E − I) / (E + I)} over ties, from -1 (all inside) to 1 (Krackhardt &amp;
 *     Stern 1988, "Informal networks and organizational crises")
 * @param conductance weight that crosses over the smaller of the group's volume and the rest's, NaN
 *     where the rest has none
 * @param expectedTieExternalShare share of its tie ends whose tie would cross by chance: the share
 *     of all tie ends that are elsewhere
 */
public record Border(
        int internalTies,
        int externalTies,
        double volume,
        double externalShare,
        double eiIndex,
        double conductance,
        double expectedTieExternalShare) {

    /** Of a group without ties. */
    static final Border NONE = new Border(0, 0, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public boolean hasTies() {
        return internalTies + externalTies > 0;
    }

    /** Ends of ties that its units have. */
    public int tieEnds() {
        return externalTies + 2 * internalTies;
    }

    /** Share of its tie ends whose tie crosses the border; NaN without ties. */
    public double tieExternalShare() {
        return hasTies() ? (double) externalTies / tieEnds() : Double.NaN;
    }

    /** The same over what chance gives; NaN where that is nothing. */
    public double tieOpenness() {
        return SiloGroup.opennessOf(tieExternalShare(), expectedTieExternalShare);
    }
}
