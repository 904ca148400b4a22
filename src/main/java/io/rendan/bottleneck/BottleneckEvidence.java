package io.rendan.bottleneck;

import io.rendan.analysis.Evidence;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Words;
import io.rendan.network.CompleteMonths;
import io.rendan.network.DemandBasis;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Offers;
import io.rendan.network.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sentences about a bottleneck, each with the query whose rows prove it. */
record BottleneckEvidence(EcosystemNetwork network, BottleneckReport report, QueryLibrary library) {

    private static final int ROWS = 100;

    List<Evidence> of(Bottleneck bottleneck) {
        List<Evidence> evidence = new ArrayList<>();
        int party = bottleneck.party();
        if (!bottleneck.fallout().units().isEmpty()) {
            evidence.add(revenueBehind(bottleneck));
        }
        if (bottleneck.late()) {
            evidence.add(deliveries(party));
        }
        if (bottleneck.strained()) {
            evidence.add(requestsByMonth(party));
        }
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
        if (behind.units() > 0 && network.supply().demand() == DemandBasis.USERS) {
            evidence.add(usersBehind(party, behind));
        }
        return evidence;
    }

    /** The money of the title, and its parts as the cascade has them. */
    private Evidence revenueBehind(Bottleneck bottleneck) {
        int party = bottleneck.party();
        double risk = report.figures().risk().userRevenueAtRisk()[party];
        int losing = bottleneck.fallout().units().size();
        return library.evidence(
                "If %s stopped, %s would lose %s."
                        .formatted(
                                name(party),
                                Words.count(losing, "other unit", "other units"),
                                lost(risk)),
                "explore/revenue-behind-bottleneck",
                Map.of("partyId", network.parties().id(party), "asOf", network.asOf()));
    }

    private String lost(double risk) {
        String share = Words.percent(risk / report.userRevenue());
        DemandBasis demand = network.supply().demand();
        if (!network.dataset().hasMoney()) {
            return "%s of %s".formatted(share, demand.wordsWithoutMoney());
        }
        String amount = Words.money(risk, network.dataset().currency());
        return demand == DemandBasis.FINAL_BUYERS
                ? "%s a year of %s, %s of all".formatted(amount, demand.words(), share)
                : "%s of %s a year, %s of all".formatted(demand.words(), amount, share);
    }

    private Evidence deliveries(int party) {
        OwnPast past = report.figures().past();
        return library.evidence(
                "From %s to %s, %s of what %s was asked for was on time; half of all units reach %s."
                        .formatted(
                                months().recentFrom(),
                                months().recentTo(),
                                Words.percent(past.onTimeShare()[party]),
                                name(party),
                                Words.percent(past.medianOnTimeShare())),
                "explore/deliveries-on-time",
                Map.of("partyId", network.parties().id(party), "asOf", network.asOf()));
    }

    private Evidence requestsByMonth(int party) {
        OwnPast past = report.figures().past();
        String statement =
                report.isAbovePeak(party)
                        ? "From %s to %s, %s was asked for %s more a month than in its busiest month before."
                                .formatted(
                                        months().recentFrom(),
                                        months().recentTo(),
                                        name(party),
                                        Words.percent(past.loadVsPeak()[party] - 1))
                        : "%s is asked for %s more each month, while satisfaction or the share on time falls."
                                .formatted(
                                        name(party), Words.number(past.requests()[party].slope()));
        return library.evidence(
                statement,
                "explore/requests-by-month",
                Map.of("partyId", network.parties().id(party), "asOf", network.asOf()));
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
                        "asOf", network.asOf()));
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
        String capabilityName = network.capabilities().name(capability);
        String statement =
                isOfferedByOthers(party, capability)
                        ? "Of the others who offer %s, %s.".formatted(capabilityName, who)
                        : "Nobody but %s offers %s.".formatted(name(party), capabilityName);
        return library.evidence(
                statement,
                "explore/spare-capacity",
                Map.of(
                        "capabilityId", network.capabilities().id(capability),
                        "partyId", network.parties().id(party),
                        "asOf", network.asOf(),
                        "limit", ROWS));
    }

    private boolean isOfferedByOthers(int party, int capability) {
        Offers offers = network.offers();
        return IntStream.range(
                        offers.byCapability()[capability], offers.byCapability()[capability + 1])
                .anyMatch(entry -> offers.parties()[offers.order()[entry]] != party);
    }

    private Evidence captives(Bottleneck bottleneck) {
        int party = bottleneck.party();
        List<String> buyers = bottleneck.captives().stream().map(network.parties()::id).toList();
        return library.evidence(
                "%s an essential capability from %s and from no one else, without an outside offer in the contract."
                        .formatted(
                                Words.capitalised(
                                        Words.count(buyers.size(), "buyer gets", "buyers get")),
                                name(party)),
                "explore/captive-buyers",
                Map.of(
                        "partyId", network.parties().id(party),
                        "buyerIds", buyers,
                        "asOf", network.asOf()));
    }

    private Evidence usersBehind(int party, UsersBehind behind) {
        return library.evidence(
                "%s to users%s and %s from %s, directly or over at most %s."
                        .formatted(
                                Words.capitalised(
                                        Words.count(behind.units(), "unit sells", "units sell")),
                                network.dataset().hasMoney()
                                        ? " for %s a year"
                                                .formatted(
                                                        Words.money(
                                                                behind.userRevenue(),
                                                                network.dataset().currency()))
                                        : "",
                                behind.units() == 1 ? "buys" : "buy",
                                name(party),
                                Words.count(UsersBehind.STEPS - 1, "other", "others")),
                "explore/users-behind-unit",
                Map.of(
                        "partyId", network.parties().id(party),
                        "asOf", network.asOf(),
                        "limit", Math.max(ROWS, behind.units())));
    }

    private CompleteMonths months() {
        return new CompleteMonths(new Window(network.asOf()));
    }

    private String name(int party) {
        return network.parties().name(party);
    }
}
