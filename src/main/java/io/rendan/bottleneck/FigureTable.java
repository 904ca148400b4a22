package io.rendan.bottleneck;

import io.rendan.analysis.PartyFigure;
import io.rendan.bottleneck.load.MannKendall;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.network.Unknown;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Figures under the names of methods, section 3, with the reason where one is not known. */
final class FigureTable {

    static final String NO_USERS = "no user revenue was paid in the window";
    static final String NO_OFFER = "it offers no capability";
    private static final String TOO_FEW_MONTHS = "requests are known for fewer than six months";
    private static final String NO_DELIVERIES =
            "no contract reports what was on time in the last three complete months";
    private static final String BOUGHT_NOTHING = "it bought nothing in the window";

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
        double[] load = figures.load().utilisation();
        IntPredicate earns = party -> !parties.isUserSegment(party);
        OwnPast past = figures.past();
        return List.of(
                capability("capability", supplies, network.capabilities()::name),
                capability("capabilityId", supplies, network.capabilities()::id),
                figure(
                        "requestsPerMonth",
                        supplies,
                        figures.load().requestsPerMonth(),
                        this::whyNoRequests),
                figure(
                        "monthlyCapacity",
                        supplies,
                        figures.load().monthlyCapacity(),
                        this::whyNoCapacity),
                figure(
                        "utilisation",
                        supplies,
                        figures.load().utilisation(),
                        this::whyNoUtilisation),
                figure(
                        "expectedWaitDays",
                        supplies,
                        figures.load().expectedWaitDays(),
                        this::whyNoWait),
                where(
                        figures.load().requestsPerMonth(),
                        "arrivalsAssumed",
                        party -> figures.load().arrivalsAssumed()[party],
                        this::whyNoRequests),
                known("capacityBasis", supplies, party -> past.capacityBasis()[party].name()),
                figure("loadVsPeak", supplies, loadVsPeak(past), this::whyNoLoadVsPeak),
                figure("requestsTrend", supplies, slopes(past), party -> TOO_FEW_MONTHS),
                figure("requestsTrendPValue", supplies, pValues(past), party -> TOO_FEW_MONTHS),
                figure("onTimeShare", supplies, past.onTimeShare(), party -> NO_DELIVERIES),
                where(load, "overloaded", figures::isOverloaded, this::whyNoUtilisation),
                where(
                        load,
                        "backlogPerMonth",
                        party -> figures.load().backlogPerMonth()[party],
                        this::whyNoUtilisation),
                PartyFigure.of("dependents", supplies, figures.buyers().dependents()),
                PartyFigure.of("captiveDependents", supplies, figures.buyers().captiveDependents()),
                PartyFigure.of(
                        "userRevenueAtRisk",
                        supplies,
                        figures.risk().userRevenueAtRisk(),
                        NO_USERS),
                PartyFigure.of(
                        "userRevenueAtRiskHigh", supplies, figures.risk().atMost(), NO_USERS),
                number("ownUserRevenue", supplies, figures.ownUserRevenue()),
                PartyFigure.of(
                        "dominatedParties", supplies, figures.dependence().dominatedParties()),
                number("dominatedIncome", supplies, figures.dependence().dominatedIncome()),
                number("betweenness", supplies, report.centrality().betweenness()),
                known("articulation", supplies, party -> report.centrality().articulation()[party]),
                figure(
                        "utilisationTrend",
                        supplies,
                        report.growth().utilisationTrend(),
                        this::whyNoTrend),
                figure(
                        "utilisationTrendPValue",
                        supplies,
                        report.growth().trendPValue(),
                        this::whyNoTrend),
                figure(
                        "monthsToSaturation",
                        supplies,
                        report.growth().monthsToSaturation(),
                        this::whyNoSaturation),
                new PartyFigure(
                        "largestSupplier", earns, this::largestSupplier, this::whyNoSupplier),
                figure(
                        "largestSupplierShare",
                        earns,
                        report.concentration().largestSupplierShare(),
                        party -> BOUGHT_NOTHING),
                known("substitutes", supplies, this::substituteIds),
                figure(
                        "substituteCoverage",
                        supplies,
                        figures.risk().substituteCoverage(),
                        party -> "none of its requests are known"));
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

    private String whyNoRequests(int party) {
        return report.figures().load().capability()[party] < 0
                ? NO_OFFER
                : "no contract reports requests for the last three complete months";
    }

    private String whyNoCapacity(int party) {
        return report.figures().load().capability()[party] < 0
                ? NO_OFFER
                : "its monthly capacity is not known";
    }

    private String whyNoUtilisation(int party) {
        UnitFigures figures = report.figures();
        if (Double.isNaN(figures.load().monthlyCapacity()[party])) {
            return whyNoCapacity(party);
        }
        return Double.isNaN(figures.load().requestsPerMonth()[party])
                ? whyNoRequests(party)
                : "its monthly capacity is 0";
    }

    /** Why the wait of a party is not known, where it is not. */
    String whyNoWait(int party) {
        if (report.figures().isOverloaded(party)) {
            return "more arrives than can be served: the wait grows without bound";
        }
        return Double.isNaN(report.figures().load().utilisation()[party])
                ? whyNoUtilisation(party)
                : "the variation of its service time is not known";
    }

    private String whyNoTrend(int party) {
        return Double.isFinite(report.figures().load().utilisation()[party])
                ? TOO_FEW_MONTHS
                : whyNoUtilisation(party);
    }

    /** Only where no capacity says it better. */
    private static double[] loadVsPeak(OwnPast past) {
        return IntStream.range(0, past.loadVsPeak().length)
                .mapToDouble(
                        party ->
                                past.isCapacityStated(party)
                                        ? Double.NaN
                                        : past.loadVsPeak()[party])
                .toArray();
    }

    private static double[] slopes(OwnPast past) {
        return Arrays.stream(past.requests()).mapToDouble(MannKendall::slope).toArray();
    }

    private static double[] pValues(OwnPast past) {
        return Arrays.stream(past.requests()).mapToDouble(MannKendall::pValue).toArray();
    }

    private String whyNoLoadVsPeak(int party) {
        return report.figures().past().isCapacityStated(party)
                ? "its capacity is stated: see utilisation"
                : "no requests are known before the last three complete months";
    }

    private String whyNoSaturation(int party) {
        return Double.isNaN(report.growth().utilisationTrend()[party])
                ? whyNoTrend(party)
                : "its utilisation does not grow significantly";
    }

    private @Nullable Object largestSupplier(int party) {
        int supplier = report.concentration().largestSupplier()[party];
        return supplier < 0 ? null : network.parties().id(supplier);
    }

    private Optional<String> whyNoSupplier(int party) {
        return report.concentration().largestSupplier()[party] < 0
                ? Optional.of(BOUGHT_NOTHING)
                : Optional.empty();
    }

    private PartyFigure capability(String name, IntPredicate applies, IntFunction<String> text) {
        int[] capability = report.figures().load().capability();
        return new PartyFigure(
                name,
                applies,
                party -> capability[party] < 0 ? null : text.apply(capability[party]),
                party -> capability[party] < 0 ? Optional.of(NO_OFFER) : Optional.empty());
    }

    private List<String> substituteIds(int party) {
        return report.substitutes().get(party).stream()
                .map(substitute -> network.parties().id(substitute.party()))
                .distinct()
                .toList();
    }

    private static PartyFigure figure(
            String name, IntPredicate applies, double[] values, IntFunction<String> why) {
        return new PartyFigure(
                name,
                applies,
                party -> Unknown.orNull(values[party]),
                party ->
                        Double.isFinite(values[party])
                                ? Optional.empty()
                                : Optional.of(why.apply(party)));
    }

    /** A figure of supplying units that is known wherever another one is not NaN. */
    private PartyFigure where(
            double[] other, String name, IntFunction<Object> value, IntFunction<String> why) {
        return new PartyFigure(
                name,
                party -> report.figures().supplies()[party],
                party -> Double.isNaN(other[party]) ? null : value.apply(party),
                party ->
                        Double.isNaN(other[party])
                                ? Optional.of(why.apply(party))
                                : Optional.empty());
    }

    private static PartyFigure number(String name, IntPredicate applies, double[] values) {
        return known(name, applies, party -> values[party]);
    }

    private static PartyFigure known(
            String name, IntPredicate applies, IntFunction<@Nullable Object> value) {
        return new PartyFigure(name, applies, value, party -> Optional.empty());
    }
}
