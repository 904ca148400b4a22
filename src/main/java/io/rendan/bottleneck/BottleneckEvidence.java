package io.rendan.bottleneck;

import io.rendan.analysis.Evidence;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Words;
import io.rendan.network.CompleteMonths;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sentences about a bottleneck, each with the query whose rows prove it. */
record BottleneckEvidence(EcosystemNetwork network, BottleneckReport report, QueryLibrary library) {

    private static final int ROWS = 100;

    List<Evidence> of(Bottleneck bottleneck) {
        List<Evidence> evidence = new ArrayList<>();
        int party = bottleneck.party();
        if (report.figures().load().requestsPerMonth()[party] > 0) {
            evidence.add(load(party));
        }
        if (report.figures().load().capability()[party] >= 0) {
            evidence.add(spareCapacity(bottleneck));
        }
        if (!bottleneck.captives().isEmpty()) {
            evidence.add(captives(bottleneck));
        }
        UsersBehind behind = bottleneck.usersBehind();
        if (behind.units() > 0) {
            evidence.add(usersBehind(party, behind));
        }
        return evidence;
    }

    private Evidence load(int party) {
        UnitFigures figures = report.figures();
        double capacity = figures.load().monthlyCapacity()[party];
        String share =
                capacity > 0
                        ? ", %s of what it can serve"
                                .formatted(Words.percent(figures.load().utilisation()[party]))
                        : "";
        String statement =
                "From %s to %s, %s was asked for %s %s times a month%s."
                        .formatted(
                                months().recentFrom(),
                                months().recentTo(),
                                name(party),
                                network.capabilities().name(figures.load().capability()[party]),
                                Words.number(figures.load().requestsPerMonth()[party]),
                                share);
        return library.evidence(
                statement,
                "explore/service-load",
                Map.of(
                        "partyId", network.parties().id(party),
                        "capabilityId",
                                network.capabilities().id(figures.load().capability()[party]),
                        "firstMonth", months().recentFrom().toString(),
                        "lastMonth", months().recentTo().toString()));
    }

    private Evidence spareCapacity(Bottleneck bottleneck) {
        int party = bottleneck.party();
        int capability = report.figures().load().capability()[party];
        String who =
                bottleneck
                        .relief()
                        .helper()
                        .map(
                                best ->
                                        "%s has most capacity to spare, %s requests a month"
                                                .formatted(
                                                        name(best.party()),
                                                        Words.number(best.spareCapacity())))
                        .orElse("nobody is known to have capacity to spare");
        return library.evidence(
                "Of the others who offer %s, %s."
                        .formatted(network.capabilities().name(capability), who),
                "explore/spare-capacity",
                Map.of(
                        "capabilityId", network.capabilities().id(capability),
                        "partyId", network.parties().id(party),
                        "firstMonth", months().recentFrom().toString(),
                        "lastMonth", months().recentTo().toString(),
                        "months", CompleteMonths.RECENT,
                        "limit", ROWS));
    }

    private Evidence captives(Bottleneck bottleneck) {
        int party = bottleneck.party();
        List<String> buyers = bottleneck.captives().stream().map(network.parties()::id).toList();
        return library.evidence(
                "%s an essential capability from %s and from no one else."
                        .formatted(
                                Words.capitalised(
                                        Words.count(buyers.size(), "buyer gets", "buyers get")),
                                name(party)),
                "explore/captive-buyers",
                Map.of(
                        "partyId", network.parties().id(party),
                        "buyerIds", buyers,
                        "asOf", network.asOf(),
                        "firstMonth", network.window().firstMonth().toString(),
                        "lastMonth", network.window().lastMonth().toString()));
    }

    private Evidence usersBehind(int party, UsersBehind behind) {
        return library.evidence(
                "%s to users for %s a year and %s from %s, directly or over at most %s."
                        .formatted(
                                Words.capitalised(
                                        Words.count(behind.units(), "unit sells", "units sell")),
                                Words.money(behind.userRevenue(), network.dataset().currency()),
                                behind.units() == 1 ? "buys" : "buy",
                                name(party),
                                Words.count(UsersBehind.STEPS - 1, "other", "others")),
                "explore/users-behind-unit",
                Map.of(
                        "partyId", network.parties().id(party),
                        "asOf", network.asOf(),
                        "firstMonth", network.window().firstMonth().toString(),
                        "lastMonth", network.window().lastMonth().toString(),
                        "limit", Math.max(ROWS, behind.units())));
    }

    private CompleteMonths months() {
        return new CompleteMonths(new Window(network.asOf()));
    }

    private String name(int party) {
        return network.parties().name(party);
    }
}
