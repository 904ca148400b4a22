package io.rendan.opportunity;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.OpenDemand;
import io.rendan.prediction.Feature;
import io.rendan.prediction.FormationModel;
import io.rendan.prediction.PairFeatures;
import io.rendan.prediction.PairScan;
import io.rendan.prediction.TieSnapshot;

/**
 * Gives pairs their probability and their value. Immutable; each thread reads it through a {@link
 * Scan} of its own.
 *
 * @param snapshot ties on the network's date
 * @param openDemand needs and offers on that date
 * @param similar values of similar contracts, for pairs without a match
 * @param model of the probability
 * @param matchOddsFactor see {@link io.rendan.prediction.PredictionParameters}
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

    /** The factor on the odds, of a match or of its absence. */
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

        /** A cheap upper bound of ln(probability × value); NaN if the value is not known. */
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
