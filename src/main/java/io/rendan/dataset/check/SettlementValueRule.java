package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.RowRule;
import io.rendan.network.ContractKind;

import java.util.EnumMap;
import java.util.Map;

/**
 * Warns of a month's amount that is over a thousand times the contract's yearly price; where that
 * is unknown or zero, over a thousand times the median amount of contracts of that kind.
 */
public final class SettlementValueRule implements RowRule {

    private static final int CONTRACT = DatasetFile.SETTLEMENTS.indexOf("contract_id");

    private final ContractFacts facts;
    private final FaultCollector complaints;
    private final Map<ContractKind, OddValues> amounts = new EnumMap<>(ContractKind.class);

    public SettlementValueRule(ContractFacts facts, FaultCollector complaints) {
        this.facts = facts;
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        int contract = references[CONTRACT];
        double amount = row.number("amount");
        if (contract < 0 || Double.isNaN(amount)) {
            return;
        }
        double annualValue = facts.annualValue(contract);
        facts.kind(contract)
                .ifPresent(
                        kind -> {
                            OddValues ofKind =
                                    amounts.computeIfAbsent(kind, any -> new OddValues());
                            ofKind.count(amount);
                            if (!(annualValue > 0)) {
                                ofKind.suspect(amount, row.line());
                            }
                        });
        if (annualValue > 0 && amount > annualValue * OddValues.FACTOR) {
            complaints.warning(
                    row.line(),
                    "amount",
                    Double.toString(amount),
                    "odd: over 1,000 times the contract's annual_value of " + annualValue);
        }
    }

    @Override
    public void finish() {
        amounts.forEach(
                (kind, ofKind) ->
                        MedianRule.warn(
                                ofKind,
                                "amount",
                                "settlements of " + kind + " contracts",
                                complaints));
    }
}
