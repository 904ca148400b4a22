package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.RowRule;
import io.rendan.network.ContractKind;

import java.util.EnumMap;
import java.util.Map;

/** Warns of a yearly price that is odd among contracts of its kind, or beside its outside offer. */
public final class ContractValueRule implements RowRule {

    private final KnownIds things;
    private final ContractFacts facts;
    private final FaultCollector complaints;
    private final Map<ContractKind, OddValues> values = new EnumMap<>(ContractKind.class);

    public ContractValueRule(KnownIds things, ContractFacts facts, FaultCollector complaints) {
        this.things = things;
        this.facts = facts;
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        double value = row.number("annual_value");
        row.text("kind")
                .map(ContractKind::valueOf)
                .ifPresent(
                        kind -> {
                            remember(row, value, kind);
                            OddValues ofKind = values.computeIfAbsent(kind, any -> new OddValues());
                            ofKind.count(value);
                            ofKind.suspect(value, row.line());
                        });
        double outside = row.number("outside_option");
        if (value > 0 && outside > value * OddValues.FACTOR) {
            complaints.warning(
                    row.line(),
                    "outside_option",
                    Double.toString(outside),
                    "odd: over 1,000 times the contract's annual_value");
        }
    }

    private void remember(DatasetRow row, double value, ContractKind kind) {
        row.text("id")
                .ifPresent(id -> facts.put(things.of(DatasetFile.CONTRACTS).find(id), value, kind));
    }

    @Override
    public void finish() {
        values.forEach(
                (kind, ofKind) ->
                        MedianRule.warn(ofKind, "annual_value", kind + " contracts", complaints));
    }
}
