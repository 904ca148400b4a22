package io.rendan.bottleneck;

import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Words;
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
        return new Finding(
                FindingId.of(FindingKind.BOTTLENECK, id),
                FindingKind.BOTTLENECK,
                title(bottleneck),
                subjects(bottleneck),
                bottleneck.score(),
                valueAtStake(party),
                table.of(bottleneck),
                table.reasons(bottleneck),
                evidence.of(bottleneck),
                advice.action(bottleneck),
                network.ownerOf(party));
    }

    private String title(Bottleneck bottleneck) {
        int party = bottleneck.party();
        String name = network.parties().name(party);
        String behind = behind(party);
        if (bottleneck.congested()) {
            String load =
                    figures.isOverloaded(party)
                            ? "is asked for more than it can serve"
                            : "is %s busy"
                                    .formatted(Words.percent(figures.load().utilisation()[party]));
            String captive =
                    bottleneck.captives().isEmpty()
                            ? ""
                            : " and %s nowhere else to go"
                                    .formatted(
                                            Words.count(
                                                    bottleneck.captives().size(),
                                                    "buyer has",
                                                    "buyers have"));
            return name + " " + load + captive + behind;
        }
        double coverage = figures.substituteCoverage()[party];
        String rest =
                coverage > 0
                        ? "others could take over only " + Words.percent(coverage) + " of its work"
                        : "nobody else is known who could take over its work";
        return name + " cannot be done without: " + rest + behind;
    }

    private String behind(int party) {
        double risk = figures.risk().userRevenueAtRisk()[party];
        if (!(risk > 0)) {
            return "";
        }
        String share = Words.percent(risk / report.userRevenue());
        String demand = network.supply().demand().words();
        return network.dataset().hasMoney()
                ? "; %s of %s a year (%s) hangs on it"
                        .formatted(Words.money(risk, network.dataset().currency()), demand, share)
                : "; %s of %s hangs on it".formatted(share, demand);
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
