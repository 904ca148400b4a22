package io.rendan.cypher;

import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * In which of the schema's indexes a statement's plan looks nodes up, rather than read them all.
 */
final class PlannedIndexes {

    /** {@code RANGE INDEX f:Finding(runId, kind, position) WHERE …}. */
    private static final Pattern INDEXED = Pattern.compile(":(\\w+)\\(([\\w, ]+)\\)");

    private static final Pattern LOOKUP = Pattern.compile("IndexSeek|MergeUniqueNode");

    private final Map<String, String> names;

    PlannedIndexes(Session session) {
        names =
                session
                        .run(
                                "SHOW INDEXES YIELD name, labelsOrTypes, properties WHERE properties IS NOT NULL")
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row ->
                                                key(
                                                        row.get("labelsOrTypes").get(0).asString(),
                                                        String.join(
                                                                ", ",
                                                                row.get("properties")
                                                                        .asList(
                                                                                property ->
                                                                                        property
                                                                                                .asString()))),
                                        row -> row.get("name").asString()));
    }

    private static String key(String label, String properties) {
        return label + "(" + properties + ")";
    }

    /** Their names, ascending. */
    Set<String> of(Plan plan) {
        var found = new TreeSet<String>();
        add(plan, found);
        return found;
    }

    private void add(Plan plan, Set<String> found) {
        if (LOOKUP.matcher(plan.operatorType()).find() && plan.arguments().containsKey("Details")) {
            Matcher indexed = INDEXED.matcher(plan.arguments().get("Details").asString());
            while (indexed.find()) {
                String name = names.get(key(indexed.group(1), indexed.group(2)));
                if (name != null) {
                    found.add(name);
                }
            }
        }
        plan.children().forEach(child -> add(child, found));
    }
}
