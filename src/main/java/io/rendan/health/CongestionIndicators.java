package io.rendan.health;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;

import java.util.LinkedHashMap;
import java.util.Optional;

/** Indicators of what hangs on single units, and of work that waits. Methods, sections 3 and 6. */
final class CongestionIndicators {

    /** From this utilisation on, a unit is congested. */
    private static final double CONGESTED = 0.85;

    private static final String NOT_MEASURED = "no analysis has measured this in the run";

    private final EcosystemNetwork network;
    private final Figures figures;

    CongestionIndicators(EcosystemNetwork network, Figures figures) {
        this.network = network;
        this.figures = figures;
    }

    Measurement worstUnitRisk() {
        Optional<double[]> risks = figures.numbers("userRevenueAtRisk");
        if (risks.isEmpty()) {
            return Measurement.unknown(NOT_MEASURED);
        }
        int worst = -1;
        for (int party = 0; party < risks.get().length; party++) {
            double risk = risks.get()[party];
            if (Double.isFinite(risk) && (worst < 0 || risk > risks.get()[worst])) {
                worst = party;
            }
        }
        double userRevenue = network.supply().totalUserRevenue();
        if (worst < 0 || userRevenue <= 0) {
            return Measurement.unknown(
                    userRevenue > 0
                            ? "no micro-enterprise supplies another party"
                            : "no user revenue was paid in the window");
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("worstUnit", network.parties().id(worst));
        inputs.put("userRevenueAtRisk", risks.get()[worst]);
        inputs.put("userRevenue", userRevenue);
        return Measurement.of(
                risks.get()[worst] / userRevenue,
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

    Measurement congestedValue() {
        Optional<double[]> utilisation = figures.numbers("utilisation");
        if (utilisation.isEmpty()) {
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
            double supplied = 0;
            for (int arc = payments.offsets()[party]; arc < payments.offsets()[party + 1]; arc++) {
                supplied += payments.weights()[arc];
            }
            boolean busy = utilisation.get()[party] >= CONGESTED;
            all += supplied;
            known += Double.isNaN(utilisation.get()[party]) ? 0 : supplied;
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
                                .formatted(CONGESTED)
                        + " for comparison.",
                "value = congestedValue / knownValue.");
    }
}
