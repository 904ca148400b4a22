package io.rendan.silo;

/**
 * How a group was detected.
 *
 * @param foundOn what was looked at
 * @param resolution at which it was found
 * @param stability mean adjusted mutual information of all pairs of the runs at this resolution,
 *     over units with ties: 1 where every run finds the same groups
 * @param recurrence mean over these runs of the largest share of units (Jaccard) that a group of
 *     the run has in common with this one; below 0.75 a group is not to be trusted (Hennig 2007)
 * @param pFixed chance of so many ties inside, had the group been named before; NaN by weight
 */
public record Detection(
        Look foundOn, double resolution, double stability, double recurrence, double pFixed) {

    /** What detection looks at. */
    public enum Look {
        /** Every tie counts one: says whether chance could have drawn a border. */
        TIES,
        /** Ties count by weight: says what a border costs, and sees what few heavy ties hold. */
        WEIGHTS
    }
}
