package io.rendan.bottleneck;

import io.rendan.analysis.Words;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.List;

/** What to do about a bottleneck, with what it would bring. */
record BottleneckAdvice(EcosystemNetwork network, BottleneckReport report) {

    /** Most names of one sentence. */
    private static final int NAMED = 4;

    String action(Bottleneck bottleneck) {
        List<String> steps = new ArrayList<>();
        if (bottleneck.congested()) {
            steps.add(moreCapacity(bottleneck));
        } else if (bottleneck.late() || bottleneck.strained()) {
            steps.add(findOut(bottleneck));
        }
        bottleneck.relief().helper().ifPresent(helper -> steps.add(help(bottleneck, helper)));
        if (bottleneck.singlePoint()) {
            steps.add(secondSource(bottleneck));
        } else if (!bottleneck.captives().isEmpty()) {
            steps.add(freeCaptives(bottleneck));
        }
        return String.join(" ", steps);
    }

    private String moreCapacity(Bottleneck bottleneck) {
        int party = bottleneck.party();
        double capacity = report.figures().load().monthlyCapacity()[party];
        double more = capacity * (1 + Relief.MORE_CAPACITY);
        if (report.figures().isOverloaded(party)
                && report.figures().load().requestsPerMonth()[party] >= more) {
            return "Raise %s's capacity for %s from %s to more than %s requests a month: until then the backlog grows by %s a month."
                    .formatted(
                            name(party),
                            capability(party),
                            Words.number(capacity),
                            Words.number(report.figures().load().requestsPerMonth()[party]),
                            Words.number(report.figures().load().backlogPerMonth()[party]));
        }
        return "Raise %s's capacity for %s by a tenth, from %s to %s requests a month%s."
                .formatted(
                        name(party),
                        capability(party),
                        Words.number(capacity),
                        Words.number(more),
                        effect(party, bottleneck.relief().waitDaysWithMoreCapacity()));
    }

    private String findOut(Bottleneck bottleneck) {
        String name = name(bottleneck.party());
        return bottleneck.late()
                ? "Find out with %s what makes it late, and state what it can serve a month: if that is less than it is asked for, raise it or let others serve some of it."
                        .formatted(name)
                : "State what %s can serve a month before its buyers have to wait, and raise it if it is less than it is asked for."
                        .formatted(name);
    }

    private String help(Bottleneck bottleneck, Substitute helper) {
        int party = bottleneck.party();
        double requests = report.figures().load().requestsPerMonth()[party];
        double taken = bottleneck.relief().requestsTaken();
        if (!(taken > 0)) {
            return "%s offers %s too and could take %s requests a month."
                    .formatted(
                            name(helper.party()),
                            network.capabilities().name(helper.capability()),
                            Words.number(helper.spareCapacity()));
        }
        return "Let %s, which could take %s more requests a month, serve %s of them%s."
                .formatted(
                        name(helper.party()),
                        Words.number(helper.spareCapacity()),
                        taken < Relief.PART_TAKEN * requests
                                ? Words.percent(taken / requests)
                                : "a fifth",
                        effect(party, bottleneck.relief().waitDaysWithHelper()));
    }

    private String effect(int party, double after) {
        double before = report.figures().load().expectedWaitDays()[party];
        if (Double.isNaN(after)) {
            return report.figures().isOverloaded(party) ? "; the backlog would still grow" : "";
        }
        return Double.isNaN(before)
                ? ": the backlog stops growing, and requests wait " + Words.days(after)
                : ": requests then wait %s instead of %s"
                        .formatted(Words.days(after), Words.days(before));
    }

    private String secondSource(Bottleneck bottleneck) {
        int party = bottleneck.party();
        double coverage = report.figures().substituteCoverage(party);
        List<Integer> substitutes =
                bottleneck.substitutes().stream().map(Substitute::party).distinct().toList();
        return coverage > 0 && !substitutes.isEmpty()
                ? "Contract %s as a second source beside %s, first for %s; together they could take over %s of its work."
                        .formatted(
                                names(substitutes),
                                name(party),
                                firstToSecure(bottleneck),
                                Words.percent(coverage))
                : "Nobody else is known to supply what %s does: build a second source or look for one outside, first for %s."
                        .formatted(name(party), firstToSecure(bottleneck));
    }

    private String firstToSecure(Bottleneck bottleneck) {
        List<Integer> losers =
                bottleneck.fallout().units().stream().map(FailureImpact.Loss::party).toList();
        return bottleneck.captives().isEmpty()
                ? names(losers.subList(0, Math.min(3, losers.size())))
                        + ", which would lose most without it"
                : names(bottleneck.captives());
    }

    private String freeCaptives(Bottleneck bottleneck) {
        return "Find a second source for %s, which can go nowhere else today."
                .formatted(names(bottleneck.captives()));
    }

    private String names(List<Integer> parties) {
        return Words.list(parties.stream().map(this::name).toList(), NAMED);
    }

    private String name(int party) {
        return network.parties().name(party);
    }

    private String capability(int party) {
        int capability = report.figures().load().capability()[party];
        return capability < 0 ? "its work" : network.capabilities().name(capability);
    }
}
