package io.rendan.opportunity;

import io.rendan.algorithm.Pairs;
import io.rendan.network.Match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs and drafts that are about the same unmet needs, each of which names the other, so that
 * nobody takes one need for two.
 *
 * @param pairs as they were given, no need in two
 * @param drafts as they were given, no need in two
 */
record SharedNeeds(List<Opportunity> pairs, List<CommunityDraft> drafts) {

    static SharedNeeds among(List<Opportunity> pairs, List<CommunityDraft> drafts) {
        Map<Long, Opportunity> byNeed = new HashMap<>();
        pairs.stream()
                .filter(Opportunity::isMatched)
                .forEach(pair -> byNeed.put(need(pair.matches().getFirst()), pair));
        Map<Opportunity, CommunityDraft> within = new HashMap<>();
        List<CommunityDraft> named = new ArrayList<>();
        for (CommunityDraft draft : drafts) {
            List<Opportunity> parts =
                    draft.deliveries().stream()
                            .map(delivery -> need(delivery.match()))
                            .map(need -> Optional.ofNullable(byNeed.get(need)))
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList();
            parts.forEach(pair -> within.putIfAbsent(pair, draft));
            named.add(draft.beside(parts));
        }
        return new SharedNeeds(
                pairs.stream()
                        .map(
                                pair ->
                                        Optional.ofNullable(within.get(pair))
                                                .map(pair::beside)
                                                .orElse(pair))
                        .toList(),
                named);
    }

    /** A need as one number: who has it, and of what. */
    static long need(Match match) {
        return Pairs.ordered(match.buyer(), match.capability());
    }
}
