package io.rendan.market;

import io.rendan.analysis.PartyFigure;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Figures of suppliers, and what stands for the whole market. */
record MarketFigures(EcosystemNetwork network, MarketReport report) {

    private static final String NO_OPTIONS = "outside options are not recorded";
    private static final String NO_CAPABILITY = "it has no contract in force for a capability";

    List<PartyFigure> ofParties() {
        boolean[] supplies = new boolean[network.parties().size()];
        int[] issues = new int[supplies.length];
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            boolean inside = MarketRule.INSIDE.contains(contracts.kinds()[contract]);
            supplies[contracts.suppliers()[contract]] |=
                    inside && (network.isActive(contract) || contracts.paid()[contract] > 0);
        }
        report.issues()
                .forEach(
                        issue ->
                                issue.violation()
                                        .contracts()
                                        .forEach(c -> issues[contracts.suppliers()[c]]++));
        IntPredicate supplier = party -> supplies[party];
        IntPredicate rated = party -> !network.parties().isUserSegment(party) && sells(party);
        return List.of(
                PartyFigure.of(
                        "captiveBuyerIndex",
                        supplier,
                        report.captiveBuyers().index(),
                        report.captiveBuyers().known() ? NO_CAPABILITY : NO_OPTIONS),
                PartyFigure.of("captiveContracts", supplier, report.captiveBuyers().contracts()),
                PartyFigure.of("contractIssues", supplier, issues),
                PartyFigure.of(
                        "satisfaction",
                        rated,
                        report.satisfaction().mean(),
                        "nobody rated it in the window"),
                PartyFigure.of(
                        "satisfactionTrend",
                        rated,
                        report.satisfaction().trend(),
                        "it was rated in fewer than six months"));
    }

    private boolean sells(int party) {
        return network.supply().income()[party] > 0;
    }

    List<Map<String, Object>> prices() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PriceGap gap : report.prices()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("capabilityId", network.capabilities().id(gap.capability()));
            row.put("capability", network.capabilities().name(gap.capability()));
            row.put("perRequest", gap.perRequest());
            row.put("outsideContracts", gap.outside().contracts());
            row.put("outsideLowerQuartile", gap.outside().lowerQuartile());
            row.put("outsideMedian", gap.outside().median());
            row.put("outsideUpperQuartile", gap.outside().upperQuartile());
            row.put("insideContracts", gap.inside().contracts());
            row.put("insideMedian", gap.inside().median());
            row.put("insideContractsAbove", gap.above());
            row.put("savingIfMatched", gap.savingIfMatched());
            row.put("savingIfOutside", gap.savingIfOutside());
            rows.add(row);
        }
        return rows;
    }
}
