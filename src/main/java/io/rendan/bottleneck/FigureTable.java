package io.rendan.bottleneck;

import io.rendan.finding.PartyFigure;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.network.UserBackedIncome;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Figures under the names of methods, section 3, with the reason where one is not known. */
final class FigureTable {

    private static final String NO_USERS = "no user revenue was paid in the window";

    private final EcosystemNetwork network;
    private final BottleneckReport report;
    private final List<PartyFigure> partyFigures;

    FigureTable(EcosystemNetwork network, BottleneckReport report) {
        this.network = network;
        this.report = report;
        this.partyFigures = columns();
    }

    /** Every figure of every supplying unit, and how much every party's purchases lean on one. */
    List<PartyFigure> partyFigures() {
        return partyFigures;
    }

    private List<PartyFigure> columns() {
        UnitFigures figures = report.figures();
        IntPredicate supplies = party -> figures.supplies()[party];
        Parties parties = network.parties();
        IntPredicate earns = party -> !parties.isUserSegment(party);
        return List.of(
                figure("utilisation", supplies, figures.utilisation(), this::whyNoUtilisation),
                figure("expectedWaitDays", supplies, figures.expectedWaitDays(), this::whyNoWait),
                known("overloaded", supplies, figures::isOverloaded),
                number("backlogPerMonth", supplies, figures.backlogPerMonth()),
                PartyFigure.of("dependents", supplies, figures.dependents()),
                PartyFigure.of("captiveDependents", supplies, figures.captiveDependents()),
                PartyFigure.of(
                        "userRevenueAtRisk", supplies, figures.userRevenueAtRisk(), NO_USERS),
                number("ownUserRevenue", supplies, figures.ownUserRevenue()),
                PartyFigure.of("dominatedParties", supplies, figures.dominatedParties()),
                number("dominatedIncome", supplies, figures.dominatedIncome()),
                number("betweenness", supplies, report.centrality().betweenness()),
                known("articulation", supplies, party -> report.centrality().articulation()[party]),
                figure(
                        "utilisationTrend",
                        supplies,
                        report.growth().utilisationTrend(),
                        this::whyNoTrend),
                figure(
                        "monthsToSaturation",
                        supplies,
                        report.growth().monthsToSaturation(),
                        this::whyNoSaturation),
                PartyFigure.of(
                        "largestSupplierShare",
                        earns,
                        report.concentration().largestSupplierShare(),
                        "it bought nothing in the window"),
                known("substitutes", supplies, this::substituteIds),
                figure(
                        "substituteCoverage",
                        supplies,
                        figures.substituteCoverage(),
                        party -> "none of its requests are known"));
    }

    /** The finding's figures in reading order. */
    Map<String, @Nullable Object> figures(Bottleneck bottleneck) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("congested", bottleneck.congested());
        values.put("singlePoint", bottleneck.singlePoint());
        int party = bottleneck.party();
        UnitFigures figures = report.figures();
        int capability = figures.capability()[party];
        values.put("capability", capability < 0 ? null : network.capabilities().name(capability));
        values.put("requestsPerMonth", finite(figures.requestsPerMonth()[party]));
        values.put("monthlyCapacity", finite(figures.monthlyCapacity()[party]));
        for (PartyFigure figure : partyFigures) {
            values.put(figure.name(), figure.value().apply(party));
        }
        UserBackedIncome backed = report.userBackedIncome();
        values.put("userBackedShare", finite(backed.userBackedShare()[party]));
        values.put("userValue", backed.userValue()[party]);
        Relief relief = bottleneck.relief();
        values.put("waitDaysWithMoreCapacity", finite(relief.waitDaysWithMoreCapacity()));
        values.put("waitDaysWithHelper", finite(relief.waitDaysWithHelper()));
        values.put("arrivalsAssumed", figures.arrivalsAssumed()[party]);
        values.put(
                "herfindahl",
                capability < 0 ? null : finite(report.concentration().herfindahl()[capability]));
        values.put("unitsLosingMost", losses(bottleneck.fallout().units()));
        values.put("segmentsLosingMost", losses(bottleneck.fallout().segments()));
        values.put("unitsAffected", figures.unitsAffected()[party]);
        values.put("converged", figures.cascadeConverged()[party]);
        return values;
    }

    private List<Map<String, Object>> losses(List<Fallout.Loss> losses) {
        return losses.stream().map(this::loss).toList();
    }

    private Map<String, Object> loss(Fallout.Loss loss) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", network.parties().id(loss.party()));
        row.put("name", network.parties().name(loss.party()));
        row.put("userRevenueLost", loss.userRevenue());
        row.put("health", loss.health());
        return row;
    }

    /** Why figures of this party are not known. */
    Map<String, String> reasons(int party) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (PartyFigure figure : partyFigures) {
            figure.reason().apply(party).ifPresent(why -> reasons.put(figure.name(), why));
        }
        if (Double.isNaN(report.userBackedIncome().userBackedShare()[party])) {
            reasons.put(
                    "userBackedShare",
                    report.userRevenue() > 0 ? "it had no income in the window" : NO_USERS);
        }
        return reasons;
    }

    private String whyNoUtilisation(int party) {
        UnitFigures figures = report.figures();
        if (figures.capability()[party] < 0) {
            return "it offers no capability";
        }
        if (Double.isNaN(figures.monthlyCapacity()[party])) {
            return "its monthly capacity is not known";
        }
        return Double.isNaN(figures.requestsPerMonth()[party])
                ? "no contract reports requests for the last three complete months"
                : "its monthly capacity is 0";
    }

    private String whyNoWait(int party) {
        if (report.figures().isOverloaded(party)) {
            return "more arrives than can be served: the wait grows without bound";
        }
        return Double.isNaN(report.figures().utilisation()[party])
                ? whyNoUtilisation(party)
                : "the variation of its service time is not known";
    }

    private String whyNoTrend(int party) {
        return Double.isFinite(report.figures().utilisation()[party])
                ? "requests are known for fewer than six months"
                : whyNoUtilisation(party);
    }

    private String whyNoSaturation(int party) {
        return Double.isNaN(report.growth().utilisationTrend()[party])
                ? whyNoTrend(party)
                : "its utilisation does not grow significantly";
    }

    private List<String> substituteIds(int party) {
        return report.substitutes().get(party).stream()
                .map(substitute -> network.parties().id(substitute.party()))
                .distinct()
                .toList();
    }

    private static @Nullable Object finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static PartyFigure figure(
            String name, IntPredicate applies, double[] values, IntFunction<String> why) {
        return new PartyFigure(
                name,
                applies,
                party -> finite(values[party]),
                party ->
                        Double.isFinite(values[party])
                                ? Optional.empty()
                                : Optional.of(why.apply(party)));
    }

    private static PartyFigure number(String name, IntPredicate applies, double[] values) {
        return known(name, applies, party -> values[party]);
    }

    private static PartyFigure known(
            String name, IntPredicate applies, IntFunction<@Nullable Object> value) {
        return new PartyFigure(name, applies, value, party -> Optional.empty());
    }
}
