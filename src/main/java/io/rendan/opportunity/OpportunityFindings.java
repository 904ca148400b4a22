package io.rendan.opportunity;

import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Subject;
import io.rendan.network.EcosystemNetwork;
import io.rendan.prediction.TieSnapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Opportunities as findings: subjects, figures, evidence and what to do. */
final class OpportunityFindings {

    private static final int STRONGEST_PATHS = 3;

    private final EcosystemNetwork network;
    private final QueryLibrary library;
    private final OpportunityReport report;
    private final OpportunityFigures figures;
    private final OpportunityText text;
    private final OpportunityEvidence evidence;

    OpportunityFindings(EcosystemNetwork network, OpportunityReport report, QueryLibrary library) {
        this.network = network;
        this.library = library;
        this.report = report;
        this.figures = new OpportunityFigures(network, report);
        this.text = new OpportunityText(network, report.bar());
        this.evidence = new OpportunityEvidence(network, library);
    }

    /** One finding a pair, then one a draft, each most valuable first. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        IntStream.range(0, report.opportunities().size())
                .mapToObj(this::finding)
                .forEach(findings::add);
        findings.addAll(new DraftFindings(network, report, library).all());
        return findings;
    }

    private Finding finding(int index) {
        Opportunity opportunity = report.opportunities().get(index);
        int buyer = opportunity.buyer();
        int supplier = opportunity.supplier();
        TieSnapshot snapshot = report.valuation().snapshot();
        ThreeStepPaths paths =
                ThreeStepPaths.between(snapshot.ties(), buyer, supplier, STRONGEST_PATHS);
        SharedGroups shared = SharedGroups.of(network, snapshot, buyer, supplier);
        return new Finding(
                SettledProposals.pairId(network.parties(), buyer, supplier),
                FindingKind.OPPORTUNITY,
                text.title(opportunity),
                subjects(opportunity),
                opportunity.probability(),
                value(opportunity),
                figures.of(index, paths, shared),
                figures.reasons(opportunity),
                evidence.of(opportunity, paths, shared),
                text.action(opportunity),
                owner(buyer, supplier));
    }

    private List<Subject> subjects(Opportunity opportunity) {
        boolean matched = opportunity.isMatched();
        return List.of(
                Subject.ofParty(network, opportunity.buyer(), matched ? "buyer" : "partner"),
                Subject.ofParty(network, opportunity.supplier(), matched ? "supplier" : "partner"));
    }

    private Optional<Money> value(Opportunity opportunity) {
        return Money.ifKnown(opportunity.expectedAnnualValue(), network.dataset().currency())
                .filter(money -> network.dataset().hasMoney());
    }

    /** The buyer's platform; the supplier's where none hosts the buyer. */
    private String owner(int buyer, int supplier) {
        boolean supplierOnly =
                network.parties().platform(buyer) < 0 && network.parties().platform(supplier) >= 0;
        return network.ownerOf(supplierOnly ? supplier : buyer);
    }
}
