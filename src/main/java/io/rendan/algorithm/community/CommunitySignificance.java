package io.rendan.algorithm.community;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * The chance that any group at all has so many ties inside, in a network whose units are as busy as
 * they are and choose their partners at random. Methods, section 2.
 *
 * <p>A group of s units whose tie ends are V of the 2m there are expects {@code λ = V²/4m} ties
 * inside (Karrer &amp; Newman 2011), of the {@code N = s(s − 1)/2} pairs that there are; the number
 * is taken for binomial. Detection has chosen among all {@code C(n, s)} groups of that size, among
 * {@code n/2} sizes and between two looks, and pays for each choice (union bound, after
 * Lancichinetti, Radicchi &amp; Ramasco 2010; Traag, Krings &amp; Van Dooren 2013): however a group
 * was found, the chance is no larger than said.
 *
 * <p>All in natural logarithms, since p-values lie far below what a double holds. O(√N) at most.
 *
 * @param logFixed of the chance that this very group, had it been named before, has so many
 * @param logAny of the chance that any group has; at most 0
 */
public record CommunitySignificance(double logFixed, double logAny) {

    /** Relative size of a term that no longer counts in a sum. */
    private static final double NEGLIGIBLE = 1e-17;

    private static final double LOOKS = 2;

    /** Below it a double cannot tell numbers from nothing. */
    private static final double SMALLEST = Double.MIN_NORMAL;

    /**
     * The significance of a group.
     *
     * @param units in it
     * @param inside ties between them
     * @param ends ends of ties that its units have
     * @param tied units of the network that have ties
     * @param ties of the network, at least 1
     */
    public static CommunitySignificance of(int units, int inside, int ends, int tied, int ties) {
        double expected = (double) ends * ends / (4.0 * ties);
        double fixed = logTail((long) units * (units - 1) / 2, expected, inside);
        double choices = Math.log(LOOKS) + Math.log(Math.max(1, tied / 2)) + logChoose(tied, units);
        return new CommunitySignificance(fixed, Math.min(0, choices + fixed));
    }

    public double pFixed() {
        return Math.max(SMALLEST, Math.exp(logFixed));
    }

    public double pValue() {
        return Math.max(SMALLEST, Math.exp(logAny));
    }

    /** {@code ln P(X ≥ k)} of a binomial X over so many pairs with this mean. */
    static double logTail(long pairs, double mean, int k) {
        if (k <= 0 || mean >= pairs) {
            return 0;
        }
        if (pairs > Integer.MAX_VALUE) {
            return logPoissonTail(mean, k);
        }
        double p = mean / pairs;
        BinomialDistribution chance = BinomialDistribution.of((int) pairs, p);
        if (k <= mean) {
            return Math.log(chance.survivalProbability(k - 1));
        }
        double sum = 1;
        double term = 1;
        for (long j = k; j < pairs && term > NEGLIGIBLE * sum; j++) {
            term *= (pairs - j) * p / ((j + 1) * (1 - p));
            sum += term;
        }
        return chance.logProbability(k) + Math.log(sum);
    }

    /** Its limit for many pairs, which errs on the large side. */
    private static double logPoissonTail(double mean, int k) {
        PoissonDistribution chance = PoissonDistribution.of(mean);
        if (k <= mean) {
            return Math.log(chance.survivalProbability(k - 1));
        }
        double sum = 1;
        double term = 1;
        for (long j = k; term > NEGLIGIBLE * sum; j++) {
            term *= mean / (j + 1);
            sum += term;
        }
        return chance.logProbability(k) + Math.log(sum);
    }

    /** {@code ln C(n, s)}, from a binomial whose mean is s, where nothing cancels. */
    static double logChoose(int n, int s) {
        if (s <= 0 || s >= n) {
            return 0;
        }
        double share = (double) s / n;
        return BinomialDistribution.of(n, share).logProbability(s)
                - s * Math.log(share)
                - (n - s) * Math.log1p(-share);
    }
}
