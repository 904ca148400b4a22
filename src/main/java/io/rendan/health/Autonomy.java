package io.rendan.health;

import io.rendan.network.ContractKind;
import io.rendan.network.Contracts;
import io.rendan.network.Discretion;
import io.rendan.network.EcosystemNetwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The axis of autonomy: what units may decide, and whether they may buy elsewhere. */
final class Autonomy {

    private static final Set<ContractKind> INTERNAL =
            Set.of(ContractKind.MARKET, ContractKind.EMC, ContractKind.VAM);

    private final EcosystemNetwork network;

    Autonomy(EcosystemNetwork network) {
        this.network = network;
    }

    Axis axis() {
        return Axis.of(
                "autonomy",
                "Autonomy of units",
                "Whether units hold the three powers (to decide, to hire, to distribute), and may"
                        + " choose whom to buy from. Mean of the parts that are known.",
                List.of(
                        power("decisionPower", "Power to decide", network.powers().decision()),
                        power("hiringPower", "Power to hire", network.powers().hiring()),
                        power(
                                "distributionPower",
                                "Power to distribute",
                                network.powers().distribution()),
                        Indicator.of(
                                "outsideOption",
                                "Contracts with an outside option",
                                "share of contracts",
                                0,
                                1,
                                "Internal contracts in force whose buyer has an offer from outside"
                                        + " to compare with.",
                                outsideOption())));
    }

    private Indicator power(String id, String title, double[] powers) {
        return Indicator.of(
                id,
                title,
                "0–1",
                0,
                1,
                "Mean over units that say so; units of fewer than %s people are left out."
                        .formatted(Discretion.FEWEST_PEOPLE),
                mean(id, powers));
    }

    private Measurement mean(String id, double[] powers) {
        double sum = 0;
        int units = 0;
        for (int unit = 0; unit < powers.length; unit++) {
            int headcount = network.parties().headcounts()[unit];
            Optional<Long> people =
                    headcount < 0 ? Optional.empty() : Optional.of((long) headcount);
            if (!Double.isNaN(powers[unit]) && !Discretion.applies(people)) {
                sum += powers[unit];
                units++;
            }
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("units", units);
        inputs.put("sum", sum);
        String column = id.replace("Power", "_power");
        return Measurement.ratio(
                sum,
                units,
                "no unit of at least %s people reports it".formatted(Discretion.FEWEST_PEOPLE),
                inputs,
                "Take the rows of micro_enterprises.csv with a %s, without those whose headcount is"
                                .formatted(column)
                        + " below %s: units; sum = Σ %s; value = sum / units."
                                .formatted(Discretion.FEWEST_PEOPLE, column));
    }

    private Measurement outsideOption() {
        Contracts contracts = network.contracts();
        int all = 0;
        int free = 0;
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (INTERNAL.contains(contracts.kind(contract)) && network.isActive(contract)) {
                all++;
                free += Double.isNaN(contracts.outsideOption(contract)) ? 0 : 1;
            }
        }
        if (free == 0) {
            return Measurement.unknown("no internal contract in force states an outside option");
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("contractsWithOutsideOption", free);
        inputs.put("contracts", all);
        return Measurement.of(
                (double) free / all,
                inputs,
                "Take the rows of contracts.csv of kind MARKET, EMC or VAM in force at asOf"
                        + " (starts_on to ends_on; a blank one does not limit): contracts; those"
                        + " with an outside_option: contractsWithOutsideOption.",
                "value = contractsWithOutsideOption / contracts.");
    }
}
