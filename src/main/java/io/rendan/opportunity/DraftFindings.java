package io.rendan.opportunity;

import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Subject;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drafts of communities as findings: team, figures, evidence and what to do. */
final class DraftFindings {

    private final EcosystemNetwork network;
    private final QueryLibrary library;
    private final OpportunityReport report;
    private final DraftFigures figures;
    private final OpportunityText text;

    DraftFindings(EcosystemNetwork network, OpportunityReport report, QueryLibrary library) {
        this.network = network;
        this.library = library;
        this.report = report;
        this.figures = new DraftFigures(network, report);
        this.text = new OpportunityText(network, report.bar());
    }

    /** One finding a draft, most valuable first. */
    List<Finding> all() {
        return IntStream.range(0, report.drafts().size())
                .mapToObj(index -> finding(report.drafts().get(index), index + 1))
                .toList();
    }

    private Finding finding(CommunityDraft draft, long rank) {
        return new Finding(
                SettledProposals.draftId(network.parties(), draft),
                FindingKind.OPPORTUNITY,
                title(draft),
                subjects(draft),
                draft.probability(),
                Money.ifKnown(draft.expectedAnnualValue(), network.dataset().currency())
                        .filter(money -> network.dataset().hasMoney()),
                figures.of(draft, rank),
                figures.reasons(draft),
                evidence(draft),
                action(draft),
                network.ownerOf(draft.lead()));
    }

    private String title(CommunityDraft draft) {
        return "%s could lead a community of %s for %s: %s"
                .formatted(
                        name(draft.lead()),
                        draft.members().size(),
                        name(draft.segment()),
                        text.worth(draft.probability(), draft.valueIfFormed()));
    }

    private List<Subject> subjects(CommunityDraft draft) {
        List<Subject> subjects = new ArrayList<>();
        for (int member : draft.members()) {
            subjects.add(
                    Subject.ofParty(network, member, member == draft.lead() ? "lead" : "member"));
        }
        subjects.add(Subject.ofParty(network, draft.segment(), "user"));
        return subjects;
    }

    private List<Evidence> evidence(CommunityDraft draft) {
        List<Evidence> evidence = new ArrayList<>();
        OpportunityEvidence pairs = new OpportunityEvidence(network, library);
        evidence.add(
                pairs.worth(
                        draft.probability(),
                        draft.deliveries().stream().map(CommunityDraft.Delivery::match).toList(),
                        draft.valueIfFormed()));
        evidence.add(
                library.evidence(
                        "%s sells to %s.".formatted(name(draft.lead()), name(draft.segment())),
                        "explore/sales-to-segment",
                        Map.of(
                                "unitId", network.parties().id(draft.lead()),
                                "segmentId", network.parties().id(draft.segment()),
                                "asOf", network.asOf())));
        draft.deliveries().forEach(delivery -> evidence.add(pairs.match(delivery.match())));
        evidence.add(
                library.evidence(
                        "%s pairs of the %s members have a contract in force."
                                .formatted(draft.existingTies(), draft.members().size()),
                        "explore/contracts-among",
                        Map.of(
                                "partyIds",
                                        draft.members().stream()
                                                .map(network.parties()::id)
                                                .toList(),
                                "asOf", network.asOf())));
        return evidence;
    }

    private String action(CommunityDraft draft) {
        return "Draft an ecosystem community (EMC) for %s under %s: %s.%s%s"
                .formatted(
                        name(draft.segment()),
                        name(draft.lead()),
                        draft.deliveries().stream()
                                .map(delivery -> text.terms(delivery.match()))
                                .collect(Collectors.joining("; ")),
                        text.pay(draft.incentive(), draft.valueIfFormed()),
                        text.alternatives(draft.alternatives()));
    }

    private String name(int party) {
        return network.parties().name(party);
    }
}
