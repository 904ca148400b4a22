package io.rendan.bottleneck;

import io.rendan.analysis.Words;
import io.rendan.network.EcosystemNetwork;

/** What a bottleneck is, in a line: why it is one, and what hangs on it. */
record BottleneckTitle(EcosystemNetwork network, BottleneckReport report) {

    String of(Bottleneck bottleneck) {
        int party = bottleneck.party();
        return network.parties().name(party) + " " + why(bottleneck) + behind(party);
    }

    private String why(Bottleneck bottleneck) {
        int party = bottleneck.party();
        if (bottleneck.congested()) {
            return load(party) + captives(bottleneck);
        }
        if (bottleneck.singlePoint()) {
            double coverage = report.figures().substituteCoverage(party);
            return "cannot be done without: "
                    + (coverage > 0
                            ? "others could take over only %s of its work"
                                    .formatted(Words.percent(coverage))
                            : "nobody else is known who could take over its work");
        }
        return (bottleneck.late() ? late(party) : strained(party)) + captives(bottleneck);
    }

    private String load(int party) {
        return report.figures().isOverloaded(party)
                ? "is asked for more than it can serve"
                : "is %s busy"
                        .formatted(Words.percent(report.figures().load().utilisation()[party]));
    }

    private String late(int party) {
        OwnPast past = report.figures().past();
        int buyers = report.figures().buyers().dependents()[party];
        return "is late: %s of what it delivers to %s is on time, where half of all units reach %s"
                .formatted(
                        Words.percent(past.onTimeShare()[party]),
                        Words.count(buyers, "buyer", "buyers"),
                        Words.percent(past.medianOnTimeShare()));
    }

    private String strained(int party) {
        double load = report.figures().past().loadVsPeak()[party];
        return report.isAbovePeak(party)
                ? "is asked for %s more than in its busiest month before"
                        .formatted(Words.percent(load - 1))
                : "is asked for more month by month while its buyers are served worse";
    }

    private static String captives(Bottleneck bottleneck) {
        return bottleneck.captives().isEmpty()
                ? ""
                : " and %s nowhere else to go"
                        .formatted(
                                Words.count(
                                        bottleneck.captives().size(), "buyer has", "buyers have"));
    }

    private String behind(int party) {
        double risk = report.figures().risk().userRevenueAtRisk()[party];
        if (!(risk > 0)) {
            return "";
        }
        String share = Words.percent(risk / report.userRevenue());
        return network.dataset().hasMoney()
                ? "; %s of %s a year (%s) hangs on it"
                        .formatted(
                                Words.money(risk, network.dataset().currency()),
                                network.supply().demand().words(),
                                share)
                : "; %s of %s hangs on it"
                        .formatted(share, network.supply().demand().wordsWithoutMoney());
    }
}
