package io.rendan.health;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.Standing;
import io.rendan.bottleneck.BottleneckReport;
import io.rendan.bottleneck.UnitFigures;
import io.rendan.network.EcosystemNetwork;

import java.util.LinkedHashMap;
import java.util.Optional;

/** Indicators of what hangs on single units, and of work that waits. Methods, sections 3 and 6. */
final class CongestionIndicators {

    private static final String NOT_MEASURED = "no analysis has measured this in the run";

    private final EcosystemNetwork network;
    private final Optional<BottleneckReport> bottlenecks;
    private final HealthParameters parameters;

    CongestionIndicators(
            EcosystemNetwork network,
            Optional<BottleneckReport> bottlenecks,
            HealthParameters parameters) {
        this.network = network;
        this.bottlenecks = bottlenecks;
        this.parameters = parameters;
    }

    Measurement worstUnitRisk() {
        if (bottlenecks.isEmpty()) {
            return Measurement.unknown(NOT_MEASURED);
        }
        UnitFigures figures = bottlenecks.get().figures();
        double[] risks = figures.risk().userRevenueAtRisk();
        int worst = -1;
        for (int party = 0; party < risks.length; party++) {
            boolean known = figures.supplies()[party] && Double.isFinite(risks[party]);
            if (known && (worst < 0 || risks[party] > risks[worst])) {
                worst = party;
            }
        }
        double userRevenue = network.supply().totalUserRevenue();
        if (userRevenue <= 0) {
            return brokered();
        }
        if (worst < 0) {
            return outside(userRevenue);
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("worstUnit", network.parties().id(worst));
        inputs.put("userRevenueAtRisk", risks[worst]);
        inputs.put("userRevenue", userRevenue);
        return Measurement.of(
                risks[worst] / userRevenue,
                inputs,
                "Take the unit with the largest metrics.userRevenueAtRisk"
                        + " (/api/parties?sort=userRevenueAtRisk): worstUnit.",
                "userRevenue = what was paid on SALES contracts: Σ amount of their settlements.csv"
                        + " rows of the months %s to %s; for one that was never settled,"
                                .formatted(
                                        network.window().firstMonth(), network.window().lastMonth())
                        + " annual_value × days in force in the 365 days to asOf / 365.",
                "value = userRevenueAtRisk / userRevenue.");
    }

    /** No unit sells: what a supplier outside can take down. */
    private Measurement outside(double demand) {
        int worst = bottlenecks.map(BottleneckReport::worstOutside).orElse(-1);
        if (worst < 0) {
            return Measurement.unknown("nobody supplies a micro-enterprise with anything paid");
        }
        double risk = bottlenecks.map(BottleneckReport::worstOutsideDemand).orElse(0.0);
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("worstSupplier", network.parties().id(worst));
        inputs.put("demandAtRisk", risk);
        inputs.put("demand", demand);
        return Measurement.of(
                        risk / demand,
                        inputs,
                        "demand = what was paid on contracts.csv to its suppliers in the window.",
                        "No unit sells, so take each supplier: what units paid it that spend at"
                                + " least a quarter of all that they pay on it, for what nobody else"
                                + " is known to supply. The largest is demandAtRisk, that of"
                                + " worstSupplier.",
                        "value = demandAtRisk / demand.")
                .on(
                        Standing.on(Basis.SUPPLIERS)
                                .and(new Ladder(network).demand())
                                .and(new Ladder(network).payments()));
    }

    /** No money is known: the contact that a unit can take down. */
    private Measurement brokered() {
        int worst = bottlenecks.map(BottleneckReport::worstBroker).orElse(-1);
        if (worst < 0) {
            return Measurement.unknown(
                    "no money comes in from outside, and too little contact is known to judge by");
        }
        double pairs = bottlenecks.map(BottleneckReport::worstBrokerPairs).orElse(Double.NaN);
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("worstUnit", network.parties().id(worst));
        inputs.put("pairsHit", pairs);
        return Measurement.of(
                        pairs,
                        inputs,
                        "No contract is known, so take each unit out of interactions.csv, a tie of"
                                + " h hours being 1/h long: the share of the pairs of other units"
                                + " that lose contact, or whose shortest way gets at least twice as"
                                + " long. The largest is pairsHit, that of worstUnit.",
                        "value = pairsHit.")
                .on(Standing.on(Basis.STRUCTURE).and(new Ladder(network).collaboration()));
    }

    Measurement congestedValue() {
        if (bottlenecks.isEmpty()) {
            return Measurement.unknown(NOT_MEASURED);
        }
        CompressedGraph payments = network.supply().payments();
        double congested = 0;
        double known = 0;
        double all = 0;
        int units = 0;
        for (int party = 0; party < network.parties().size(); party++) {
            if (!network.parties().isMicroEnterprise(party)) {
                continue;
            }
            double supplied = payments.strength(party);
            double utilisation = utilisation(bottlenecks.get().figures(), party);
            boolean busy = utilisation >= parameters.congestedUtilisation();
            all += supplied;
            known += Double.isNaN(utilisation) ? 0 : supplied;
            congested += busy ? supplied : 0;
            units += busy ? 1 : 0;
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("congestedUnits", units);
        inputs.put("congestedValue", congested);
        inputs.put("knownValue", known);
        inputs.put("allValue", all);
        return Measurement.ratio(
                congested,
                known,
                "no unit that is paid for a contract has a known utilisation",
                inputs,
                "A unit's contract value = what was paid in the window on contracts.csv rows with"
                        + " its supplier_id whose kind is not SALES.",
                "knownValue = Σ over units with a known metrics.utilisation; congestedValue = Σ"
                        + " over those at %s or more (congestedUnits); allValue = Σ over all units,"
                                .formatted(parameters.congestedUtilisation())
                        + " for comparison.",
                "value = congestedValue / knownValue.");
    }

    /** NaN for a unit that supplies nobody, and where work arrives at no capacity at all. */
    private static double utilisation(UnitFigures figures, int party) {
        double utilisation = figures.load().utilisation()[party];
        return figures.supplies()[party] && Double.isFinite(utilisation) ? utilisation : Double.NaN;
    }
}
