package io.rendan.opportunity;

import java.util.Comparator;

/**
 * A pair that the search found, before its details are known.
 *
 * @param a smaller party index
 * @param b larger party index
 * @param probability that a contract forms within twelve months
 * @param l3 three-step score
 * @param valueIfFormed a year, NaN if not known
 * @param matched whether one needs what the other offers
 */
record Candidate(
        int a, int b, double probability, double l3, double valueIfFormed, boolean matched) {

    /** Largest expected value first, then the likeliest; ties by party. */
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::worth)
                    .thenComparingDouble(Candidate::probability)
                    .reversed()
                    .thenComparingInt(Candidate::a)
                    .thenComparingInt(Candidate::b);

    /** Probability × value, 0 where the value is not known. */
    double worth() {
        return Double.isNaN(valueIfFormed) ? 0 : probability * valueIfFormed;
    }
}
