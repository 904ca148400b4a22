package io.rendan.dataset.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the values of one kind that are over a thousand times their median, in memory that does not
 * grow with their number: the median comes from a histogram whose buckets are 3 % wide, and only
 * the hundred largest values can be found.
 */
final class OddValues {

    /** From here on, a multiple is odd. */
    static final double FACTOR = 1_000;

    private static final int LARGEST_KEPT = 100;
    private static final int FEWEST_VALUES = 3;

    /** Sign, exponent and the five first bits of the fraction remain of a double. */
    private static final int SHIFT = 47;

    /** A value that could be odd, and where it stands. */
    record Candidate(double value, long line) {}

    private final int[] histogram = new int[1 << 16];
    private final PriorityQueue<Candidate> largest =
            new PriorityQueue<>(Comparator.comparingDouble(Candidate::value));
    private long count;

    /** Counts a value towards the median; zeros and unknowns do not count. */
    void count(double value) {
        if (value > 0) {
            histogram[(int) (Double.doubleToRawLongBits(value) >>> SHIFT)]++;
            count++;
        }
    }

    /** Remembers a value as one to compare with the median. */
    void suspect(double value, long line) {
        if (!(value > 0)) {
            return;
        }
        boolean full = largest.size() == LARGEST_KEPT;
        Candidate smallest = largest.peek();
        if (full && smallest != null && smallest.value() >= value) {
            return;
        }
        largest.add(new Candidate(value, line));
        if (full) {
            largest.poll();
        }
    }

    /** The lower median within 3 %; NaN below three values. */
    double median() {
        if (count < FEWEST_VALUES) {
            return Double.NaN;
        }
        long below = 0;
        int bucket = -1;
        while (below * 2 < count) {
            below += histogram[++bucket];
        }
        double from = Double.longBitsToDouble((long) bucket << SHIFT);
        double to = Double.longBitsToDouble((bucket + 1L) << SHIFT);
        return from + (to - from) / 2;
    }

    /** Values over a thousand times the median, by line. */
    List<Candidate> odd() {
        double limit = median() * FACTOR;
        var odd = new ArrayList<>(largest);
        odd.removeIf(candidate -> !(candidate.value() > limit));
        odd.sort(Comparator.comparingLong(Candidate::line));
        return odd;
    }
}
