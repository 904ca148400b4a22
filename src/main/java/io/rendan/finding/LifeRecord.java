package io.rendan.finding;

import io.rendan.analysis.Money;
import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lives and decisions as properties of nodes, and back. */
final class LifeRecord {

    private LifeRecord() {}

    static Life life(Row row) {
        return new Life(
                row.word("status", FindingStatus.class),
                row.instant("firstSeen"),
                row.instant("changedAt"),
                row.wordIfKnown("settledAs", FindingStatus.class)
                        .map(
                                as ->
                                        new Life.Settled(
                                                as,
                                                money(row, "settledAmount", "settledCurrency"))));
    }

    /** Every property, so that what no longer holds becomes null. */
    static Map<String, @Nullable Object> properties(String id, Life life) {
        Optional<Money> value = life.settled().flatMap(Life.Settled::value);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("status", life.status().name());
        properties.put("firstSeen", GraphTime.of(life.firstSeen()));
        properties.put("changedAt", GraphTime.of(life.changedAt()));
        properties.put("settledAs", life.settled().map(to -> to.as().name()).orElse(null));
        properties.put("settledAmount", value.map(Money::amount).orElse(null));
        properties.put("settledCurrency", value.map(Money::currency).orElse(null));
        return properties;
    }

    static Map<String, @Nullable Object> properties(Decision decision) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("decision", decision.decision().name());
        properties.put("note", decision.note());
        properties.put("at", GraphTime.of(decision.at()));
        properties.put("by", decision.by().orElse(null));
        return properties;
    }

    /** Decisions as nodes of a cell. */
    static List<Decision> decisions(Row row) {
        return row.rows("decisions", LifeRecord::decision);
    }

    static Decision decision(Row node) {
        return new Decision(
                node.word("decision", Decision.Kind.class),
                node.textIfKnown("note").orElse(""),
                node.instant("at"),
                node.textIfKnown("by"));
    }

    /** The value at stake: cells amount and currency. */
    static Optional<Money> money(Row row) {
        return money(row, "amount", "currency");
    }

    private static Optional<Money> money(Row row, String amount, String currency) {
        return row.numberIfKnown(amount).map(known -> new Money(known, row.text(currency)));
    }
}
