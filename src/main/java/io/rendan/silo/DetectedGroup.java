package io.rendan.silo;

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

    /** Groups of which this share of their units is common (Jaccard) are the same group. */
    private static final double SAME = 0.5;

    /** Whether these are the same group: at least half of their units are common. */
    static boolean areSame(int[] first, int[] second) {
        int smaller = Math.min(first.length, second.length);
        int larger = Math.max(first.length, second.length);
        return smaller >= SAME * larger && jaccard(first, second) >= SAME;
    }

    /** Units in both over units in either, of two ascending lists: O(both). */
    static double jaccard(int[] first, int[] second) {
        int shared = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            int one = first[i];
            int other = second[j];
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        int either = first.length + second.length - shared;
        return either == 0 ? 0 : (double) shared / either;
    }
}
