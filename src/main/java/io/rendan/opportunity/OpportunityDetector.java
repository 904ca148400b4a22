package io.rendan.opportunity;

import io.rendan.algorithm.Parallel;
import io.rendan.incentive.IncentiveSplit;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;
import io.rendan.prediction.FormationLearner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        List<Opportunity> opportunities =
                select(found.kept().stream().filter(bar::is), valuation, settled).stream()
                        .map(candidate -> opportunity(candidate, network, valuation))
                        .toList();
        List<CommunityDraft> drafts =
                new DraftSearch(network, valuation, parameters)
                        .best(
                                parameters.limits().drafts(),
                                draft -> bar.is(draft) && !settled.bars(draft));
        SharedNeeds named = SharedNeeds.among(opportunities, drafts);
        return new OpportunityReport(
                parameters,
                named.pairs(),
                named.drafts(),
                bar,
                found.candidates(),
                valuation,
                learned.backtest());
    }

    /**
     * The most valuable within the limits of those that are worth it, and only one for each unmet
     * need, since its budget is spent once.
     */
    private List<Candidate> select(
            Stream<Candidate> candidates, Valuation valuation, SettledProposals settled) {
        int[] taken = new int[valuation.snapshot().parties().size()];
        Set<Long> served = new HashSet<>();
        List<Candidate> selected = new ArrayList<>();
        for (Candidate candidate : candidates.sorted(Candidate.BEST_FIRST).toList()) {
            if (selected.size() == parameters.limits().pairs()) {
                break;
            }
            if (taken[candidate.a()] < parameters.limits().perParty()
                    && taken[candidate.b()] < parameters.limits().perParty()
                    && !settled.bars(candidate)
                    && servesAnotherNeed(candidate, valuation, served)) {
                taken[candidate.a()]++;
                taken[candidate.b()]++;
                selected.add(candidate);
            }
        }
        return selected;
    }

    /** Marks the need of the pair's most valuable match; false if it was marked before. */
    private static boolean servesAnotherNeed(
            Candidate candidate, Valuation valuation, Set<Long> served) {
        if (!candidate.matched()) {
            return true;
        }
        Match main = valuation.openDemand().matches(candidate.a(), candidate.b()).getFirst();
        return served.add(SharedNeeds.need(main));
    }

    private Opportunity opportunity(
            Candidate candidate, EcosystemNetwork network, Valuation valuation) {
        List<Match> matches = valuation.openDemand().matches(candidate.a(), candidate.b());
        int buyer = matches.isEmpty() ? candidate.a() : matches.getFirst().buyer();
        int supplier = matches.isEmpty() ? candidate.b() : matches.getFirst().supplier();
        return new Opportunity(
                buyer,
                supplier,
                candidate.probability(),
                new Opportunity.Signs(
                        candidate.l3(), matches, OutsidePriceGap.between(network, buyer, supplier)),
                candidate.valueIfFormed(),
                new IncentiveSplit(valuation.openDemand(), parameters.incentive())
                        .of(
                                List.of(buyer, supplier),
                                matches.stream().map(Match::capability).distinct().toList(),
                                candidate.worth()),
                Optional.empty());
    }
}
