package io.rendan.distance;

import java.util.Arrays;

/** Keeps each party's largest shares while segments come one after the other. */
final class LargestShares {

    private final int most;
    private final int[][] segments;
    private final double[][] shares;
    private final int[] sizes;
    private final int[] reached;

    LargestShares(int parties, int most) {
        this.most = most;
        this.segments = new int[parties][0];
        this.shares = new double[parties][0];
        this.sizes = new int[parties];
        this.reached = new int[parties];
    }

    /** Takes what of each party's user-backed income comes from a segment. */
    void add(int segment, double[] fromSegment, double[] userBackedIncome) {
        for (int party = 0; party < sizes.length; party++) {
            if (fromSegment[party] > 0) {
                reached[party]++;
                insert(party, segment, Math.min(1, fromSegment[party] / userBackedIncome[party]));
            }
        }
    }

    private void insert(int party, int segment, double share) {
        int place = sizes[party];
        while (place > 0 && isBefore(segment, share, party, place - 1)) {
            place--;
        }
        if (place >= most) {
            return;
        }
        int size = Math.min(most, sizes[party] + 1);
        if (size > segments[party].length) {
            int capacity = Math.min(most, 2 * size);
            segments[party] = Arrays.copyOf(segments[party], capacity);
            shares[party] = Arrays.copyOf(shares[party], capacity);
        }
        System.arraycopy(segments[party], place, segments[party], place + 1, size - 1 - place);
        System.arraycopy(shares[party], place, shares[party], place + 1, size - 1 - place);
        segments[party][place] = segment;
        shares[party][place] = share;
        sizes[party] = size;
    }

    private boolean isBefore(int segment, double share, int party, int other) {
        double otherShare = shares[party][other];
        return share > otherShare || (share == otherShare && segment < segments[party][other]);
    }

    SegmentShares shares(int traced, int untraced) {
        int[] offsets = new int[sizes.length + 1];
        for (int party = 0; party < sizes.length; party++) {
            offsets[party + 1] = offsets[party] + sizes[party];
        }
        int[] allSegments = new int[offsets[sizes.length]];
        double[] allShares = new double[offsets[sizes.length]];
        for (int party = 0; party < sizes.length; party++) {
            System.arraycopy(segments[party], 0, allSegments, offsets[party], sizes[party]);
            System.arraycopy(shares[party], 0, allShares, offsets[party], sizes[party]);
        }
        return new SegmentShares(offsets, allSegments, allShares, reached, traced, untraced);
    }
}
