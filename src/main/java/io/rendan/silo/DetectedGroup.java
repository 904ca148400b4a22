package io.rendan.silo;

import java.util.Arrays;

/**
 * A group that detection found, before it has a name.
 *
 * @param members party indices, ascending
 * @param volume weight of its units' tie ends
 * @param externalShare share of the volume that crosses its border
 * @param nullShares external shares of comparable groups that the same detection finds in rewired
 *     networks
 * @param significance of the share against these
 * @param detection how it was found
 */
record DetectedGroup(
        int[] members,
        double volume,
        double externalShare,
        double[] nullShares,
        Significance significance,
        Detection detection) {

    /** Units in both over units in either. */
    static double jaccard(int[] first, int[] second) {
        int shared = 0;
        for (int unit : first) {
            shared += Arrays.binarySearch(second, unit) >= 0 ? 1 : 0;
        }
        int either = first.length + second.length - shared;
        return either == 0 ? 0 : (double) shared / either;
    }
}
