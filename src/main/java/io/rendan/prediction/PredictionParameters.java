package io.rendan.prediction;

/**
 * Parameters of learning which pairs form a contract.
 *
 * @param compared pairs that formed no contract, sampled at random to measure on
 * @param matchOddsFactor that the odds are multiplied by where one needs what the other offers, and
 *     divided by where both state needs or offers and nothing fits; an assumption, since needs and
 *     offers carry no date from which it could be learned
 * @param seed of all sampling
 */
public record PredictionParameters(int compared, double matchOddsFactor, long seed) {

    public PredictionParameters {
        if (compared < 1) {
            throw new IllegalArgumentException("compared must be at least 1, is " + compared);
        }
        if (!(matchOddsFactor >= 1)) {
            throw new IllegalArgumentException(
                    "matchOddsFactor must be at least 1, is " + matchOddsFactor);
        }
    }

    /** 100,000 pairs to measure on; a match multiplies the odds by 20. */
    public static PredictionParameters defaults(long seed) {
        return new PredictionParameters(100_000, 20, seed);
    }

    /** The same with another number of pairs to measure on. */
    public PredictionParameters withCompared(int pairs) {
        return new PredictionParameters(pairs, matchOddsFactor, seed);
    }
}
