package io.rendan.silo;

/**
 * A group that detection found, before it has a name.
 *
 * @param members party indices, ascending
 * @param model what it is held against
 * @param logP natural logarithm of its p-value
 * @param openness by this measure, NaN where chance gives nothing
 * @param passes whether it is a silo by its own p-value
 * @param detection how it was found
 */
record DetectedGroup(
        int[] members,
        ChanceModel model,
        double logP,
        double openness,
        boolean passes,
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

    DetectedGroup withStability(double stability) {
        Detection found = detection;
        return new DetectedGroup(
                members,
                model,
                logP,
                openness,
                passes,
                new Detection(
                        found.foundOn(),
                        found.resolution(),
                        stability,
                        found.recurrence(),
                        found.pFixed()));
    }
}
