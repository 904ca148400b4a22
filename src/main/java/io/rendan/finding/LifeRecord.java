package io.rendan.finding;

import io.rendan.analysis.Money;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lives and decisions as properties of nodes, and back. */
final class LifeRecord {

    private LifeRecord() {}

    static Life life(MapAccessor row) {
        return new Life(
                FindingStatus.valueOf(row.get("status").asString()),
                instant(row.get("firstSeen")),
                instant(row.get("changedAt")),
                known(row.get("settledAs"))
                        .map(as -> FindingStatus.valueOf(as.asString()))
                        .map(
                                as ->
                                        new Life.Settled(
                                                as,
                                                money(
                                                        row.get("settledAmount"),
                                                        row.get("settledCurrency")))));
    }

    /** Every property, so that what no longer holds becomes null. */
    static Map<String, @Nullable Object> properties(String id, Life life) {
        Optional<Money> value = life.settled().flatMap(Life.Settled::value);
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("status", life.status().name());
        properties.put("firstSeen", time(life.firstSeen()));
        properties.put("changedAt", time(life.changedAt()));
        properties.put("settledAs", life.settled().map(to -> to.as().name()).orElse(null));
        properties.put("settledAmount", value.map(Money::amount).orElse(null));
        properties.put("settledCurrency", value.map(Money::currency).orElse(null));
        return properties;
    }

    static Map<String, @Nullable Object> properties(Decision decision) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("decision", decision.decision().name());
        properties.put("note", decision.note());
        properties.put("at", time(decision.at()));
        properties.put("by", decision.by().orElse(null));
        return properties;
    }

    static List<Decision> decisions(Value nodes) {
        return nodes.isNull() ? List.of() : nodes.asList(LifeRecord::decision);
    }

    private static Decision decision(Value node) {
        return new Decision(
                Decision.Kind.valueOf(node.get("decision").asString()),
                node.get("note").asString(""),
                instant(node.get("at")),
                known(node.get("by")).map(Value::asString));
    }

    static Optional<Money> money(Value amount, Value currency) {
        return known(amount).map(known -> new Money(known.asDouble(), currency.asString()));
    }

    static Optional<Value> known(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value);
    }

    static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    static ZonedDateTime time(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
