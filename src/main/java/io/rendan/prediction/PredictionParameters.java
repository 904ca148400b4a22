package io.rendan.prediction;

/**
 * What learning which pairs form a contract is told.
 *
 * @param compared pairs that formed no contract, drawn at random to learn from and measure on
 * @param matchOddsFactor by which the odds are multiplied where one needs what the other offers,
 *     and divided where both say what they need or offer and nothing fits; an assumption, since
 *     needs and offers carry no date from which it could be learned
 */
public record PredictionParameters(int compared, double matchOddsFactor) {

    public PredictionParameters {
        if (compared < 1) {
            throw new IllegalArgumentException("compared must be at least 1, is " + compared);
        }
        if (!(matchOddsFactor >= 1)) {
            throw new IllegalArgumentException(
                    "matchOddsFactor must be at least 1, is " + matchOddsFactor);
        }
    }

    /** 100,000 pairs to compare with; a match makes the odds 20 times as good. */
    public static PredictionParameters defaults() {
        return new PredictionParameters(100_000, 20);
    }

    /** The same with another number of pairs to learn from and measure on. */
    public PredictionParameters withCompared(int pairs) {
        return new PredictionParameters(pairs, matchOddsFactor);
    }
}
