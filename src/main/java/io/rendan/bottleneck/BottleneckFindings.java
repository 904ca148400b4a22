package io.rendan.bottleneck;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.Money;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Standing;
import io.rendan.analysis.Subject;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts bottlenecks into words: who is waited for, what hangs on it and what to do. */
final class BottleneckFindings {

    private final EcosystemNetwork network;
    private final BottleneckReport report;
    private final UnitFigures figures;
    private final FindingFigures table;
    private final BottleneckAdvice advice;
    private final BottleneckEvidence evidence;

    BottleneckFindings(EcosystemNetwork network, BottleneckReport report, QueryLibrary library) {
        this.network = network;
        this.report = report;
        this.figures = report.figures();
        this.table = new FindingFigures(network, report, new FigureTable(network, report));
        this.advice = new BottleneckAdvice(network, report);
        this.evidence = new BottleneckEvidence(network, report, library);
    }

    List<Finding> all() {
        return report.bottlenecks().stream().map(this::finding).toList();
    }

    private Finding finding(Bottleneck bottleneck) {
        int party = bottleneck.party();
        String id = network.parties().id(party);
        Finding finding =
                new Finding(
                        FindingId.of(FindingKind.BOTTLENECK, id),
                        FindingKind.BOTTLENECK,
                        new BottleneckTitle(network, report).of(bottleneck),
                        subjects(bottleneck),
                        bottleneck.score(),
                        valueAtStake(party),
                        table.of(bottleneck),
                        table.reasons(bottleneck),
                        evidence.of(bottleneck),
                        advice.action(bottleneck),
                        network.ownerOf(party));
        return bottleneck.judgement().isSeenFromThePast() ? finding.on(fromThePast()) : finding;
    }

    /** What it stands on where no capacity is stated. */
    private Standing fromThePast() {
        var ladder = new Ladder(network);
        return Standing.on(Basis.OWN_PAST)
                .and(ladder.load())
                .and(ladder.demand())
                .and(ladder.payments());
    }

    private List<Subject> subjects(Bottleneck bottleneck) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(Subject.ofParty(network, bottleneck.party(), "bottleneck"));
        bottleneck
                .captives()
                .forEach(
                        buyer -> subjects.add(Subject.ofParty(network, buyer, "captiveDependent")));
        bottleneck.substitutes().stream()
                .limit(1)
                .forEach(
                        best -> subjects.add(Subject.ofParty(network, best.party(), "substitute")));
        return subjects;
    }

    private Optional<Money> valueAtStake(int party) {
        return Money.ifKnown(
                figures.risk().userRevenueAtRisk()[party], network.dataset().currency());
    }
}
