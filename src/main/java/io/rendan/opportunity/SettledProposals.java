package io.rendan.opportunity;

import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposals that owners have dismissed or done of late. They are not proposed again unless their
 * expected value has doubled since.
 *
 * @param network whose parties are proposed
 * @param values at stake at the time of the decision, empty where not known, by finding id
 */
record SettledProposals(EcosystemNetwork network, Map<String, Optional<Money>> values) {

    /** Nothing was decided. */
    static SettledProposals none(EcosystemNetwork network) {
        return new SettledProposals(network, Map.of());
    }

    /** Whether a pair is not to be proposed. */
    boolean bars(Candidate candidate) {
        return !values.isEmpty()
                && bars(pairId(network.parties(), candidate.a(), candidate.b()), candidate.worth());
    }

    /** Whether a draft is not to be proposed. */
    boolean bars(CommunityDraft draft) {
        return bars(draftId(network.parties(), draft), draft.expectedAnnualValue());
    }

    private boolean bars(String id, double worth) {
        Optional<Money> then = values.getOrDefault(id, Optional.empty());
        Money now = new Money(worth, network.dataset().currency());
        return values.containsKey(id) && !then.map(now::isTwice).orElse(false);
    }

    /** The finding's id, the same whichever of the two buys. */
    static String pairId(Parties parties, int a, int b) {
        return FindingId.of(
                FindingKind.OPPORTUNITY,
                Stream.of(parties.id(a), parties.id(b)).sorted().toArray(String[]::new));
    }

    /** The finding's id, the same for any team of this lead and segment. */
    static String draftId(Parties parties, CommunityDraft draft) {
        return FindingId.of(
                FindingKind.OPPORTUNITY,
                "community",
                parties.id(draft.segment()),
                parties.id(draft.lead()));
    }
}
