package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What a cell holds, for those who know no driver: texts, whole and other numbers, truths, lists
 * and maps of these, or null; times and durations as text (ISO 8601), bytes as text (Base64),
 * points as maps; and what is part of the graph as one of these.
 */
public sealed interface GraphValue {

    /**
     * A node.
     *
     * @param node that the database knows it by, as long as it is there
     * @param labels in alphabetical order
     * @param properties by name
     */
    record GraphNode(String node, List<String> labels, Map<String, @Nullable Object> properties)
            implements GraphValue {

        public GraphNode {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A relationship.
     *
     * @param link that the database knows it by, as long as it is there
     * @param type such as {@code SUPPLIES}
     * @param from node that it starts at
     * @param to node that it ends at
     * @param properties by name
     */
    record GraphLink(
            String link,
            String type,
            String from,
            String to,
            Map<String, @Nullable Object> properties)
            implements GraphValue {}

    /**
     * A path.
     *
     * @param nodes in the order of the path
     * @param links between them, in the order of the path
     */
    record GraphPath(List<GraphNode> nodes, List<GraphLink> links) implements GraphValue {

        public GraphPath {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
        }
    }

    /** A cell's content. */
    static @Nullable Object of(Value cell) {
        return plain(cell.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Number number -> number;
            case Boolean truth -> truth;
            case TemporalAccessor time -> time.toString();
            case IsoDuration duration -> duration.toString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case Node node -> node(node);
            case Relationship relationship -> link(relationship);
            case Path path ->
                    new GraphPath(
                            all(path.nodes()).stream().map(GraphValue::node).toList(),
                            all(path.relationships()).stream().map(GraphValue::link).toList());
            case Point point -> point(point);
            case Iterable<?> values -> {
                List<@Nullable Object> plain = new ArrayList<>();
                values.forEach(one -> plain.add(plain(one)));
                yield plain;
            }
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                map.forEach((key, one) -> plain.put(String.valueOf(key), plain(one)));
                yield plain;
            }
            default -> value.toString();
        };
    }

    private static GraphNode node(Node node) {
        return new GraphNode(
                node.elementId(), all(node.labels()).stream().sorted().toList(), properties(node));
    }

    private static GraphLink link(Relationship one) {
        return new GraphLink(
                one.elementId(),
                one.type(),
                one.startNodeElementId(),
                one.endNodeElementId(),
                properties(one));
    }

    private static Map<String, @Nullable Object> properties(Entity entity) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        all(entity.keys()).stream()
                .sorted()
                .forEach(key -> properties.put(key, plain(entity.get(key).asObject())));
        return properties;
    }

    private static Map<String, Object> point(Point point) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("srid", point.srid());
        plain.put("x", point.x());
        plain.put("y", point.y());
        if (!Double.isNaN(point.z())) {
            plain.put("z", point.z());
        }
        return plain;
    }

    private static <T> List<T> all(Iterable<T> values) {
        return StreamSupport.stream(values.spliterator(), false).toList();
    }
}
