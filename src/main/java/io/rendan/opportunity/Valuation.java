package io.rendan.opportunity;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.OpenDemand;
import io.rendan.prediction.Feature;
import io.rendan.prediction.FormationModel;
import io.rendan.prediction.PairFeatures;
import io.rendan.prediction.PairScan;
import io.rendan.prediction.TieSnapshot;

/**
 * Everything that gives a pair its probability and its value. Immutable; each thread reads it
 * through a {@link Scan} of its own.
 *
 * @param snapshot ties today
 * @param openDemand needs and offers today
 * @param similar values of contracts where nothing matches
 * @param model of probability
 * @param matchOddsFactor by which a match multiplies the odds, and its absence divides them where
 *     both say what they need or offer
 */
record Valuation(
        TieSnapshot snapshot,
        OpenDemand openDemand,
        SimilarContracts similar,
        FormationModel model,
        double matchOddsFactor) {

    static Valuation of(EcosystemNetwork network, FormationModel model, double matchOddsFactor) {
        TieSnapshot snapshot = TieSnapshot.today(network);
        return new Valuation(
                snapshot,
                OpenDemand.of(network),
                SimilarContracts.of(network),
                model,
                matchOddsFactor);
    }

    /** What the match, or that there is none, multiplies the odds by. */
    double matchFactor(int a, int b, boolean matched) {
        return openDemand.oddsFactor(a, b, matched, matchOddsFactor);
    }

    /** One party's candidates with probability and value; the working memory of one thread. */
    static final class Scan {

        private final Valuation valuation;
        private final PairFeatures pairs;
        private final MatchScan matches;
        private final double[] features = new double[Feature.COUNT];

        Scan(Valuation valuation) {
            this.valuation = valuation;
            this.pairs = new PairFeatures(valuation.snapshot(), valuation.model().weights().length);
            this.matches =
                    new MatchScan(valuation.openDemand(), valuation.snapshot().parties().size());
        }

        void from(int party) {
            pairs.from(party);
            if (!valuation.snapshot().parties().isUserSegment(party)) {
                matches.from(party, pairs.pairs());
            }
        }

        PairScan pairs() {
            return pairs.pairs();
        }

        boolean isMatched(int other) {
            return matches.isMatched(other);
        }

        /** Value a year if the contract forms, NaN if not known. */
        double value(int other) {
            double matched = matches.value(other);
            return matched > 0 ? matched : valuation.similar().median(pairs().source(), other);
        }

        /** Log odds without the match's factor. */
        double logOdds(int other) {
            pairs.write(other, features);
            return valuation.model().logOdds(features);
        }

        double probability(int other) {
            return FormationModel.probability(logOdds(other), matchFactor(other));
        }

        private double matchFactor(int other) {
            return valuation.matchFactor(pairs().source(), other, isMatched(other));
        }

        private double logMatchFactor(int other) {
            double factor = matchFactor(other);
            return factor == 1 ? 0 : Math.log(factor);
        }

        /** Never below the log of probability × value, and cheaper; NaN if value is not known. */
        double logWorthAtMost(int other) {
            double matched = matches.value(other);
            double logValue =
                    matched > 0
                            ? Math.log(matched)
                            : valuation.similar().logMedian(pairs().source(), other);
            return logOdds(other) + logMatchFactor(other) + logValue;
        }

        Candidate candidate(int other) {
            int source = pairs().source();
            return new Candidate(
                    Math.min(source, other),
                    Math.max(source, other),
                    probability(other),
                    pairs().l3(other),
                    value(other),
                    isMatched(other));
        }
    }
}
