package io.rendan.opportunity;

import io.rendan.algorithm.Parallel;
import io.rendan.incentive.IncentiveSplit;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;
import io.rendan.prediction.FormationLearner;

import java.util.List;

/**
 * Finds the collaborations most worth an incentive. Methods, section 4.
 *
 * <p>Candidates are pairs without a contract in force, at least one a micro-enterprise, joined by
 * three-step paths, by a need the other offers, or by a shared community or user segment. Of each
 * party the most valuable are kept, then over all the most valuable with a limit a party. Cost: the
 * degrees of all parties within two steps of each, at worst O(n m); memory O(n + m). Same snapshot
 * and parameters, same report to the last bit on any number of threads.
 */
public final class OpportunityDetector {

    private final OpportunityParameters parameters;

    public OpportunityDetector(OpportunityParameters parameters) {
        this.parameters = parameters;
    }

    /** Looks for opportunities on the network's date. */
    public OpportunityReport detect(EcosystemNetwork network, Parallel parallel) {
        return detect(network, SettledProposals.none(network), parallel);
    }

    /** Looks for opportunities, but leaves out what is settled. */
    OpportunityReport detect(
            EcosystemNetwork network, SettledProposals settled, Parallel parallel) {
        FormationLearner.Learned learned =
                new FormationLearner(network, parameters.prediction(), parallel).learn();
        Valuation valuation =
                Valuation.of(network, learned.model(), parameters.prediction().matchOddsFactor());
        Worthwhile bar = Worthwhile.of(network, learned.baseRate(), parameters.bar());
        CandidateSearch.Result found =
                new CandidateSearch(valuation, parameters.shortlist()).run(parallel);
        var choice =
                new ProposalChoice(parameters.limits(), bar::is)
                        .addPairs(
                                found.kept().stream()
                                        .filter(pair -> bar.is(pair) && !settled.bars(pair))
                                        .map(pair -> PairProposal.of(pair, valuation)))
                        .addDrafts(
                                new DraftSearch(network, valuation, parameters)
                                        .all().stream()
                                                .filter(one -> bar.is(one) && !settled.bars(one))
                                                .toList());
        List<Opportunity> opportunities =
                choice.pairs().stream()
                        .map(
                                pair ->
                                        opportunity(
                                                pair,
                                                choice.alternatives(pair.matches()),
                                                network,
                                                valuation))
                        .toList();
        return new OpportunityReport(
                parameters,
                opportunities,
                choice.drafts(),
                bar,
                found.candidates(),
                valuation,
                learned.backtest());
    }

    private Opportunity opportunity(
            PairProposal pair,
            List<Alternative> alternatives,
            EcosystemNetwork network,
            Valuation valuation) {
        List<Match> matches = pair.matches();
        int buyer = matches.isEmpty() ? pair.candidate().a() : matches.getFirst().buyer();
        int supplier = matches.isEmpty() ? pair.candidate().b() : matches.getFirst().supplier();
        return new Opportunity(
                buyer,
                supplier,
                pair.probability(),
                new Opportunity.Signs(
                        pair.candidate().l3(),
                        matches,
                        OutsidePriceGap.between(network, buyer, supplier)),
                pair.valueIfFormed(),
                new IncentiveSplit(valuation.openDemand(), parameters.incentive())
                        .of(
                                List.of(buyer, supplier),
                                matches.stream().map(Match::capability).distinct().toList(),
                                pair.asCandidate().worth()),
                alternatives);
    }
}
