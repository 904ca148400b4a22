package io.rendan.bottleneck.purchase;

import java.util.List;

/**
 * A partner, and how much hangs on it. Methods, section 10.
 *
 * @param party index of the partner
 * @param leaning units that spend at least a quarter of what they pay on it, largest share first
 * @param demandAtRisk what others sell to users that is lost if it stops; where final buyers stand
 *     for users also what leaning ones pay it
 * @param paid by all its buyers in the window
 * @param replaceability whether others could step in
 * @param singlePoint whether the ecosystem cannot do without it
 */
public record OutsideSupplier(
        int party,
        List<Lean> leaning,
        double demandAtRisk,
        double paid,
        Replaceability replaceability,
        boolean singlePoint) {

    public OutsideSupplier {
        leaning = List.copyOf(leaning);
    }

    /**
     * A unit that leans on the partner.
     *
     * @param unit index
     * @param paid to the partner in the window
     * @param share of all that the unit paid
     */
    public record Lean(int unit, double paid, double share) {}

    /** Whether others could step in for a partner. */
    public enum Replaceability {
        /** Nobody else supplied what it supplies, in the window. */
        NOBODY_ELSE,
        /** It is not said what it supplies, so that nobody knows. */
        NOT_KNOWN
    }
}
