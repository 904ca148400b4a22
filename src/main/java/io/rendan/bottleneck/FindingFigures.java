package io.rendan.bottleneck;

import io.rendan.analysis.PartyFigure;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Unknown;
import io.rendan.network.UserBackedIncome;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bottleneck's figures in reading order: those of the party, then what only a finding shows. */
record FindingFigures(EcosystemNetwork network, BottleneckReport report, FigureTable table) {

    Map<String, @Nullable Object> of(Bottleneck bottleneck) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("congested", bottleneck.congested());
        values.put("singlePoint", bottleneck.singlePoint());
        values.put("late", bottleneck.late());
        values.put("strained", bottleneck.strained());
        int party = bottleneck.party();
        for (PartyFigure figure : table.partyFigures()) {
            values.put(figure.name(), figure.value().apply(party));
        }
        UserBackedIncome backed = report.userBackedIncome();
        values.put("userBackedShare", Unknown.orNull(backed.userBackedShare()[party]));
        values.put("userValue", backed.userValue()[party]);
        Relief relief = bottleneck.relief();
        values.put("waitDaysWithMoreCapacity", Unknown.orNull(relief.waitDaysWithMoreCapacity()));
        values.put("waitDaysWithHelper", Unknown.orNull(relief.waitDaysWithHelper()));
        values.put("herfindahl", herfindahl(party));
        values.put("queues", queues(party));
        values.put("utilisationByMonth", months(bottleneck));
        values.put("unitsLosingMost", losses(bottleneck.fallout().units()));
        values.put("segmentsLosingMost", losses(bottleneck.fallout().segments()));
        values.put("unitsAffected", report.figures().risk().unitsAffected()[party]);
        values.put("converged", report.figures().risk().converged()[party]);
        return values;
    }

    /** Why figures are null. */
    Map<String, String> reasons(Bottleneck bottleneck) {
        int party = bottleneck.party();
        Map<String, String> reasons = new LinkedHashMap<>(table.reasons(party));
        if (Double.isNaN(report.figures().risk().userRevenueAtRisk()[party])) {
            reasons.put("valueAtStake", FigureTable.NO_USERS);
        }
        Relief relief = bottleneck.relief();
        if (Double.isNaN(relief.waitDaysWithMoreCapacity())) {
            reasons.put("waitDaysWithMoreCapacity", whyNoRelief(party));
        }
        if (Double.isNaN(relief.waitDaysWithHelper())) {
            reasons.put(
                    "waitDaysWithHelper",
                    relief.helper().isEmpty()
                            ? "nobody else is known to have capacity to spare"
                            : whyNoRelief(party));
        }
        if (herfindahl(party) == null) {
            reasons.put(
                    "herfindahl",
                    report.figures().load().capability()[party] < 0
                            ? FigureTable.NO_OFFER
                            : "nobody was paid for its capability in the window");
        }
        return reasons;
    }

    private String whyNoRelief(int party) {
        return report.figures().isOverloaded(party)
                ? "more would still arrive than can be served, or the variation of its service time"
                        + " is not known"
                : table.whyNoWait(party);
    }

    private @Nullable Object herfindahl(int party) {
        int capability = report.figures().load().capability()[party];
        return capability < 0
                ? null
                : Unknown.orNull(
                        report.concentration().capabilities().get(capability).herfindahl());
    }

    /** One row a capability that the party serves. */
    private List<Map<String, @Nullable Object>> queues(int party) {
        return report.loads().stream()
                .filter(load -> load.party() == party)
                .map(
                        load -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("capabilityId", network.capabilities().id(load.capability()));
                            row.put("capability", network.capabilities().name(load.capability()));
                            putQueue(row, load);
                            return row;
                        })
                .toList();
    }

    static void putQueue(Map<String, @Nullable Object> row, ServiceLoad load) {
        row.put("requestsPerMonth", Unknown.orNull(load.requestsPerMonth()));
        row.put("monthlyCapacity", Unknown.orNull(load.monthlyCapacity()));
        row.put("utilisation", Unknown.orNull(load.utilisation()));
        row.put("expectedWaitDays", Unknown.orNull(load.expectedWaitDays()));
        boolean known = !Double.isNaN(load.utilisation());
        row.put("overloaded", known ? load.isOverloaded() : null);
        row.put("backlogPerMonth", known ? load.backlogPerMonth() : null);
    }

    private static List<Map<String, @Nullable Object>> months(Bottleneck bottleneck) {
        return bottleneck.months().stream()
                .map(
                        load -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("month", load.month().toString());
                            row.put("requests", load.requests());
                            row.put("utilisation", Unknown.orNull(load.utilisation()));
                            return row;
                        })
                .toList();
    }

    private List<Map<String, Object>> losses(List<FailureImpact.Loss> losses) {
        return losses.stream().limit(FailureImpact.LISTED).map(this::loss).toList();
    }

    private Map<String, Object> loss(FailureImpact.Loss loss) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", network.parties().id(loss.party()));
        row.put("name", network.parties().name(loss.party()));
        row.put("userRevenueLost", loss.userRevenue());
        row.put("health", loss.health());
        return row;
    }
}
