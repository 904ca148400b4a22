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
 */
public record Border(
        int internalTies,
        int externalTies,
        double volume,
        double externalShare,
        double eiIndex,
        double conductance) {

    public boolean hasTies() {
        return internalTies + externalTies > 0;
    }
}
