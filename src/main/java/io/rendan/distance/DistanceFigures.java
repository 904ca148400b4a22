package io.rendan.distance;

import io.rendan.analysis.PartyFigure;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.UserBackedIncome;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Figures of every party but user segments, under the names of methods, section 1, with the reason
 * where one is not known.
 */
final class DistanceFigures {

    private static final String NO_USERS = "no user revenue was paid in the window";
    private static final String NO_INCOME = "it had no income in the window";
    private static final String ORPHAN = "no user money reaches it";

    private final EcosystemNetwork network;
    private final DistanceReport report;

    DistanceFigures(EcosystemNetwork network, DistanceReport report) {
        this.network = network;
        this.report = report;
    }

    List<PartyFigure> partyFigures() {
        UserBackedIncome backed = report.userBackedIncome();
        SegmentShares segments = report.segments();
        boolean users = report.identity().userRevenue() > 0;
        IntPredicate earns = party -> !network.parties().isUserSegment(party);
        return List.of(
                number("income", earns, network.supply().income()),
                number("userBackedIncome", earns, backed.income()),
                PartyFigure.of(
                        "userBackedShare",
                        earns,
                        backed.userBackedShare(),
                        users ? NO_INCOME : NO_USERS),
                number("userValue", earns, backed.userValue()),
                PartyFigure.of(
                        "upstreamness", earns, report.upstreamness(), users ? ORPHAN : NO_USERS),
                hops(earns),
                known("orphan", earns, party -> report.orphan()[party]),
                known(
                        "segments",
                        earns,
                        party -> segments.of(party).mapToObj(this::segment).toList()),
                known(
                        "segmentShares",
                        earns,
                        party -> segments.of(party).mapToObj(segments::share).toList()),
                PartyFigure.of("segmentsReached", earns, segments.reached()));
    }

    private PartyFigure hops(IntPredicate earns) {
        return new PartyFigure(
                "hops",
                earns,
                party -> report.orphan()[party] ? null : (long) report.hops()[party],
                party -> report.orphan()[party] ? Optional.of(ORPHAN) : Optional.empty());
    }

    private String segment(int entry) {
        return network.parties().id(report.segments().segment(entry));
    }

    private static PartyFigure number(String name, IntPredicate applies, double[] values) {
        return known(name, applies, party -> values[party]);
    }

    private static PartyFigure known(
            String name, IntPredicate applies, IntFunction<@Nullable Object> value) {
        return new PartyFigure(name, applies, value, party -> Optional.empty());
    }
}
