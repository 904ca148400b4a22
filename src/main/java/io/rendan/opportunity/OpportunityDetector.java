package io.rendan.opportunity;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
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

    /** Looks for opportunities at the snapshot's date. */
    public OpportunityReport detect(EcosystemNetwork network, Parallel parallel) {
        FormationModel model = FormationModel.byDefault(parameters.matchOddsFactor());
        Valuation valuation = Valuation.of(network, model);
        CandidateSearch.Result found =
                new CandidateSearch(valuation, parameters.shortlist()).run(parallel);
        List<Opportunity> opportunities =
                select(found.kept(), valuation.situation().parties().size()).stream()
                        .map(candidate -> opportunity(candidate, valuation))
                        .toList();
        return new OpportunityReport(parameters, opportunities, found.candidates(), valuation);
    }

    /** The most valuable, at most so many in all and a party. */
    private List<Candidate> select(List<Candidate> candidates, int parties) {
        int[] taken = new int[parties];
        List<Candidate> selected = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(Candidate.BEST_FIRST).toList()) {
            if (selected.size() == parameters.findings()) {
                break;
            }
            if (taken[candidate.a()] < parameters.perParty()
                    && taken[candidate.b()] < parameters.perParty()) {
                taken[candidate.a()]++;
                taken[candidate.b()]++;
                selected.add(candidate);
            }
        }
        return selected;
    }

    private Opportunity opportunity(Candidate candidate, Valuation valuation) {
        List<Match> matches = valuation.market().matches(candidate.a(), candidate.b());
        int buyer = matches.isEmpty() ? candidate.a() : matches.getFirst().buyer();
        int supplier = matches.isEmpty() ? candidate.b() : matches.getFirst().supplier();
        return new Opportunity(
                buyer,
                supplier,
                candidate.probability(),
                candidate.l3(),
                matches,
                candidate.valueIfFormed(),
                candidate.probability() * candidate.valueIfFormed(),
                new IncentiveSplit(
                                valuation.market(),
                                parameters.sharingRate(),
                                parameters.substitutes())
                        .of(
                                List.of(buyer, supplier),
                                matches.stream().map(Match::capability).distinct().toList(),
                                candidate.worth()));
    }
}
