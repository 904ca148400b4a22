package io.rendan.opportunity;

import io.rendan.network.Match;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A pair that may be proposed, for those needs that no better proposal meets.
 *
 * @param candidate the pair
 * @param matches what one still needs and the other offers, most valuable first
 * @param valueIfFormed a year, NaN if not known
 */
record PairProposal(Candidate candidate, List<Match> matches, double valueIfFormed) {

    /** Largest expected value first, then the likeliest; ties by party. */
    static final Comparator<PairProposal> BEST_FIRST =
            Comparator.comparing(PairProposal::asCandidate, Candidate.BEST_FIRST);

    PairProposal {
        matches = List.copyOf(matches);
    }

    static PairProposal of(Candidate candidate, Valuation valuation) {
        return new PairProposal(
                candidate,
                candidate.matched()
                        ? valuation.openDemand().matches(candidate.a(), candidate.b())
                        : List.of(),
                candidate.valueIfFormed());
    }

    double probability() {
        return candidate.probability();
    }

    /** The matches that are about one of these needs. */
    List<Match> about(Set<Long> needs) {
        return matches.stream().filter(match -> needs.contains(key(match))).toList();
    }

    /** The same for the other needs alone: their value is what is left of it. */
    PairProposal without(Set<Long> needs) {
        List<Match> left = matches.stream().filter(match -> !needs.contains(key(match))).toList();
        double known = value(matches);
        return new PairProposal(candidate, left, known > 0 ? value(left) : valueIfFormed);
    }

    /** Whether it has lost all that it was proposed for. */
    boolean isIdle() {
        return candidate.matched() && matches.isEmpty();
    }

    /** The pair with the value that is left. */
    Candidate asCandidate() {
        return new Candidate(
                candidate.a(),
                candidate.b(),
                candidate.probability(),
                candidate.l3(),
                valueIfFormed,
                candidate.matched());
    }

    private static double value(List<Match> matches) {
        return matches.stream().mapToDouble(Match::value).filter(Double::isFinite).sum();
    }

    /** A need as one number: who has it, and of what. */
    static long key(Match match) {
        return ((long) match.buyer() << Integer.SIZE) | match.capability();
    }
}
