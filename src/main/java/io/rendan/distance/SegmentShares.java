package io.rendan.distance;

import java.util.stream.IntStream;

/**
 * Whose money backs each party's income: its largest user segments. Entries of party p are {@code
 * offsets[p] .. offsets[p + 1])}, the largest share first, ties by id. Arrays must not be written
 * to.
 *
 * @param offsets one entry a party and one more
 * @param segments party index of the segment
 * @param shares part of the party's user-backed income, above 0 and at most 1; where every segment
 *     is traced and named they add up to 1
 * @param reached by party: traced segments whose money arrives there, named or not
 * @param traced segments that were followed
 * @param untraced segments that paid and were not followed
 */
public record SegmentShares(
        int[] offsets, int[] segments, double[] shares, int[] reached, int traced, int untraced) {

    /** Entries of the segments named for a party, the largest share first. */
    public IntStream of(int party) {
        return IntStream.range(offsets[party], offsets[party + 1]);
    }

    /** Party index of an entry's segment. */
    public int segment(int entry) {
        return segments[entry];
    }

    /** An entry's part of the party's user-backed income. */
    public double share(int entry) {
        return shares[entry];
    }

    /** Segments named for a party. */
    public int named(int party) {
        return offsets[party + 1] - offsets[party];
    }
}
