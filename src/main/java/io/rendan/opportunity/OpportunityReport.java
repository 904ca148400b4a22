package io.rendan.opportunity;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Report;
import io.rendan.prediction.Backtest;

import java.util.List;
import java.util.Optional;

/**
 * What an {@link OpportunityDetector} found.
 *
 * @param parameters of the detector
 * @param opportunities most valuable first
 * @param drafts of new communities, most valuable first
 * @param bar below which nothing is reported
 * @param candidates number of candidate pairs
 * @param valuation probabilities and values of pairs
 * @param backtest how well the past would have been predicted; empty without enough history
 */
public record OpportunityReport(
        OpportunityParameters parameters,
        List<Opportunity> opportunities,
        List<CommunityDraft> drafts,
        Worthwhile bar,
        long candidates,
        Valuation valuation,
        Optional<Backtest> backtest)
        implements Report {

    public OpportunityReport {
        opportunities = List.copyOf(opportunities);
        drafts = List.copyOf(drafts);
    }

    /** Whether the probability was learned from this ecosystem's own history. */
    public boolean isLearned() {
        return valuation.model().learned();
    }

    /**
     * Probabilities of given pairs, for measuring how good the ranking is.
     *
     * @param pairs party indices, two each
     * @return one entry a pair; 0 for a pair that has a contract or may have none
     */
    public double[] probabilities(int[][] pairs, Parallel parallel) {
        return new PairProbabilities(valuation).of(pairs, parallel);
    }

    /**
     * Which pairs something joins, so that they may be listed.
     *
     * @param pairs party indices, two each
     * @return one entry a pair
     */
    public boolean[] candidates(int[][] pairs, Parallel parallel) {
        return new PairProbabilities(valuation).candidates(pairs, parallel);
    }
}
