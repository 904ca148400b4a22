package io.rendan;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of the queries that prove findings. They are what a query means, however it is worded:
 * in its own order where it has one, else sorted.
 */
final class GoldenEvidence {

    /** The member beside a query that holds its columns and rows. */
    static final String RETURNED = "returned";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Findings of a form or rule that are looked at, worst first; the database plans each anew. */
    private static final int FIRST = 8;

    /** Of those that follow, one in so many. */
    private static final int EACH = 25;

    private final Session session;

    GoldenEvidence(Session session) {
        this.session = session;
    }

    /** Puts beside each query what it returns, in the findings that are looked at. */
    void addRows(JsonNode list) {
        var seen = new HashMap<String, Integer>();
        for (JsonNode finding : list.path("items")) {
            if (isLookedAt(seen.merge(sort(finding), 1, Integer::sum))) {
                finding.path("evidence").forEach(this::addRowsOf);
            }
        }
    }

    private static String sort(JsonNode finding) {
        JsonNode figures = finding.path("figures");
        return figures.path("form").asString("") + figures.path("rule").asString("");
    }

    private static boolean isLookedAt(int number) {
        return number <= FIRST || number % EACH == 0;
    }

    private void addRowsOf(JsonNode evidence) {
        ((ObjectNode) evidence).set(RETURNED, returned(evidence.path("cypher").asString()));
    }

    private ObjectNode returned(String cypher) {
        ObjectNode returned = JSON.createObjectNode();
        session.executeRead(
                transaction -> {
                    var result = transaction.run(cypher);
                    returned.set("names", JSON.valueToTree(result.keys()));
                    returned.set("rows", rows(result.list(), isOrdered(cypher)));
                    return null;
                });
        return returned;
    }

    private static boolean isOrdered(String cypher) {
        int end = cypher.lastIndexOf("RETURN ");
        return cypher.indexOf("ORDER BY", end) > 0;
    }

    private static ArrayNode rows(List<Record> records, boolean ordered) {
        List<JsonNode> rows = records.stream().map(GoldenEvidence::row).toList();
        ArrayNode array = JSON.createArrayNode();
        (ordered
                        ? rows.stream()
                        : rows.stream().sorted(Comparator.comparing(GoldenEvidence::sortKey)))
                .forEach(array::add);
        return array;
    }

    private static JsonNode row(Record record) {
        ArrayNode row = JSON.createArrayNode();
        record.values().forEach(value -> row.add(json(value)));
        return row;
    }

    private static JsonNode json(Value value) {
        return JSON.valueToTree(plain(value.asObject()));
    }

    /** Maps sorted, whatever JSON does not know as its text. */
    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean flag -> flag;
            case List<?> list -> list.stream().map(GoldenEvidence::plain).toList();
            case Map<?, ?> map -> sorted(map);
            case Entity entity -> sorted(entity.asMap());
            default -> value.toString();
        };
    }

    private static TreeMap<String, Object> sorted(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(key.toString(), plain(value)));
        return sorted;
    }

    /** A row's text with numbers rounded, so that a last digit does not change the order. */
    private static String sortKey(JsonNode row) {
        StringBuilder key = new StringBuilder();
        row.forEach(
                cell ->
                        key.append(
                                        cell.isDouble()
                                                ? String.format(
                                                        Locale.ROOT, "%.8e", cell.doubleValue())
                                                : cell.toString())
                                .append('\t'));
        return key.toString();
    }
}
