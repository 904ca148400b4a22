package io.rendan.distance;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a run's summary says of zero distance. */
final class DistanceSummary {

    private DistanceSummary() {}

    static Map<String, Object> of(EcosystemNetwork network, DistanceReport report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        MoneyIdentity identity = report.identity();
        summary.put("userRevenue", identity.userRevenue());
        summary.put("userValue", identity.userValue());
        summary.put("identityRelativeError", identity.relativeError());
        summary.put("identityHolds", identity.holds());
        summary.put("converged", report.userBackedIncome().converged());
        summary.put("sweeps", report.userBackedIncome().sweeps());
        summary.put("segmentsTraced", report.segments().traced());
        summary.put("segmentsNotTraced", report.segments().untraced());
        addUnits(summary, network, report);
        return summary;
    }

    private static void addUnits(
            Map<String, Object> summary, EcosystemNetwork network, DistanceReport report) {
        Parties parties = network.parties();
        double income = 0;
        double backed = 0;
        int orphans = 0;
        int lossMakers = 0;
        int mostHops = 0;
        for (int party = 0; party < parties.size(); party++) {
            if (parties.isMicroEnterprise(party)) {
                income += network.supply().income()[party];
                backed += report.userBackedIncome().income()[party];
                orphans += report.orphan()[party] ? 1 : 0;
                lossMakers +=
                        network.supply().outlay()[party] > network.supply().income()[party] ? 1 : 0;
                mostHops = Math.max(mostHops, report.hops()[party]);
            }
        }
        summary.put("unitIncome", income);
        summary.put("unitUserBackedIncome", backed);
        summary.put("orphanUnits", orphans);
        summary.put("unitsPayingMoreThanTheyEarn", lossMakers);
        summary.put("mostHops", mostHops);
    }
}
