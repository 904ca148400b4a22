package io.rendan;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.TreeMap;

/** The words with which a query asks the graph: labels, types and properties that are in use. */
final class GoldenVocabulary {

    private static final String NODES =
            """
            MATCH (n)
            UNWIND labels(n) AS word
            UNWIND keys(n) AS key
            RETURN DISTINCT word, key, valueType(n[key]) AS type
            """;
    private static final String RELATIONSHIPS =
            """
            MATCH ()-[r]->()
            UNWIND keys(r) AS key
            RETURN DISTINCT type(r) AS word, key, valueType(r[key]) AS type
            """;
    private static final String PATTERNS =
            """
            MATCH (a)-[r]->(b)
            WITH DISTINCT labels(a) AS from, type(r) AS word, labels(b) AS to
            UNWIND from AS key
            UNWIND to AS type
            RETURN DISTINCT word, key, type
            """;

    private GoldenVocabulary() {}

    /** By kind of word, word and property; whoever adds a word changes none. */
    static JsonNode of(Session session) {
        return JsonMapper.shared()
                .valueToTree(
                        Map.of(
                                "labels", tree(session, NODES),
                                "relationshipTypes", tree(session, RELATIONSHIPS),
                                "patterns", tree(session, PATTERNS)));
    }

    private static Map<String, Map<String, Map<String, Boolean>>> tree(
            Session session, String query) {
        var words = new TreeMap<String, Map<String, Map<String, Boolean>>>();
        for (Record row : session.run(query).list()) {
            words.computeIfAbsent(row.get("word").asString(), word -> new TreeMap<>())
                    .computeIfAbsent(row.get("key").asString(), key -> new TreeMap<>())
                    .put(row.get("type").asString(), true);
        }
        return words;
    }
}
