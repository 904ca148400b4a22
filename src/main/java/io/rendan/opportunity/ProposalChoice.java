package io.rendan.opportunity;

import io.rendan.network.Match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses what is proposed, so that a need of a buyer stands in one finding: of several pairs for
 * it the one of most expected value, and a draft of a community only where more is expected of it
 * than of all the pairs together that are about its needs, since a contract between two is simpler.
 * What is passed over is named within what stands. Methods, section 4.
 *
 * <p>A pair that is about several needs goes on without those that a better one meets, for what is
 * left of its value.
 */
final class ProposalChoice {

    /** Named within one finding at most. */
    static final int MOST_ALTERNATIVES = 5;

    /** Sums of the same parts in another order are no more. */
    private static final double ROUNDING = 1e-9;

    private final OpportunityParameters.Limits limits;
    private final Predicate<Candidate> isWorthIt;
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<Long, PairProposal> pairOfNeed = new HashMap<>();
    private final Set<Long> needsOfDrafts = new HashSet<>();
    private final Map<Long, List<Alternative>> passedOver = new HashMap<>();
    private final Set<Integer> leads = new HashSet<>();
    private final List<PairProposal> pairs = new ArrayList<>();
    private final List<CommunityDraft> drafts = new ArrayList<>();

    /**
     * Chooses nothing yet.
     *
     * @param isWorthIt whether a pair may be proposed, given what is left of its value
     */
    ProposalChoice(OpportunityParameters.Limits limits, Predicate<Candidate> isWorthIt) {
        this.limits = limits;
        this.isWorthIt = isWorthIt;
    }

    /** Adds pairs that may be proposed, in any order. */
    ProposalChoice addPairs(Stream<PairProposal> proposals) {
        PriorityQueue<PairProposal> queue = new PriorityQueue<>(PairProposal.BEST_FIRST);
        proposals.forEach(queue::add);
        while (!queue.isEmpty()) {
            PairProposal pair = Objects.requireNonNull(queue.poll());
            List<Match> met = pair.about(pairOfNeed.keySet());
            met.forEach(match -> passOver(Alternative.of(pair, match)));
            if (!met.isEmpty()) {
                PairProposal left = pair.without(pairOfNeed.keySet());
                if (!left.isIdle() && isWorthIt.test(left.asCandidate())) {
                    queue.add(left);
                }
            } else if (hasRoomFor(pair.candidate())) {
                accept(pair);
            } else {
                pair.matches().forEach(match -> passOver(Alternative.of(pair, match)));
            }
        }
        return this;
    }

    private boolean hasRoomFor(Candidate pair) {
        return pairs.size() < limits.pairs()
                && taken.getOrDefault(pair.a(), 0) < limits.perParty()
                && taken.getOrDefault(pair.b(), 0) < limits.perParty();
    }

    private void accept(PairProposal pair) {
        taken.merge(pair.candidate().a(), 1, Integer::sum);
        taken.merge(pair.candidate().b(), 1, Integer::sum);
        pair.matches().forEach(match -> pairOfNeed.put(PairProposal.key(match), pair));
        pairs.add(pair);
    }

    private void passOver(Alternative alternative) {
        passedOver
                .computeIfAbsent(PairProposal.key(alternative.match()), none -> new ArrayList<>())
                .add(alternative);
    }

    /** Adds drafts that may be proposed, most valuable first, after all pairs. */
    ProposalChoice addDrafts(List<CommunityDraft> proposals) {
        for (CommunityDraft draft : proposals) {
            boolean isOpen =
                    drafts.size() < limits.drafts()
                            && !leads.contains(draft.lead())
                            && needs(draft).stream().noneMatch(needsOfDrafts::contains);
            if (isOpen && draft.expectedAnnualValue() > ofItsPairs(draft) * (1 + ROUNDING)) {
                accept(draft);
            } else {
                draft.deliveries()
                        .forEach(delivery -> passOver(Alternative.of(draft, delivery.match())));
            }
        }
        return this;
    }

    /** What the pairs together that are about the draft's needs are expected to bring for them. */
    private double ofItsPairs(CommunityDraft draft) {
        Set<Long> needs = needs(draft);
        return needs.stream()
                .filter(pairOfNeed::containsKey)
                .mapToDouble(
                        need -> {
                            PairProposal pair = Objects.requireNonNull(pairOfNeed.get(need));
                            return pair.probability() * pair.about(Set.of(need)).getFirst().value();
                        })
                .filter(Double::isFinite)
                .sum();
    }

    private void accept(CommunityDraft draft) {
        leads.add(draft.lead());
        drafts.add(draft);
        for (long need : needs(draft)) {
            needsOfDrafts.add(need);
            PairProposal pair = pairOfNeed.remove(need);
            if (pair != null) {
                passOver(Alternative.of(pair, pair.about(Set.of(need)).getFirst()));
            }
        }
    }

    private static Set<Long> needs(CommunityDraft draft) {
        Set<Long> needs = new LinkedHashSet<>();
        draft.deliveries().forEach(delivery -> needs.add(PairProposal.key(delivery.match())));
        return needs;
    }

    /** The pairs that stand, for what they stand for, most valuable first. */
    List<PairProposal> pairs() {
        return pairs.stream()
                .map(pair -> pair.without(needsOfDrafts))
                .filter(pair -> !pair.isIdle() && isWorthIt.test(pair.asCandidate()))
                .sorted(PairProposal.BEST_FIRST)
                .toList();
    }

    /** The drafts that stand, most valuable first, each with what it stands for. */
    List<CommunityDraft> drafts() {
        return drafts.stream()
                .map(
                        draft ->
                                draft.withAlternatives(
                                        alternatives(
                                                draft.deliveries().stream()
                                                        .map(CommunityDraft.Delivery::match)
                                                        .toList())))
                .toList();
    }

    /**
     * Other ways to meet the needs of what stands: the best of each need, then the next best; of
     * these the first {@value #MOST_ALTERNATIVES}.
     */
    List<Alternative> alternatives(List<Match> stands) {
        List<Alternative> named = new ArrayList<>();
        List<Alternative> further = new ArrayList<>();
        for (Match match : stands) {
            List<Alternative> others =
                    passedOver.getOrDefault(PairProposal.key(match), List.of()).stream()
                            .filter(one -> !one.isBetween(match.buyer(), match.supplier()))
                            .filter(one -> isAnother(one, named))
                            .sorted(
                                    Comparator.comparingDouble(Alternative::worth)
                                            .thenComparingDouble(Alternative::probability)
                                            .reversed())
                            .toList();
            others.stream().limit(1).forEach(named::add);
            others.stream().skip(1).filter(one -> isAnother(one, further)).forEach(further::add);
        }
        return Stream.concat(named.stream(), further.stream()).limit(MOST_ALTERNATIVES).toList();
    }

    /** Whether it is no draft that is named already, for another of its needs. */
    private static boolean isAnother(Alternative alternative, List<Alternative> named) {
        return alternative.draft().isEmpty()
                || named.stream().noneMatch(one -> one.draft().equals(alternative.draft()));
    }
}
