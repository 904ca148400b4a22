package io.rendan.explore;

import io.rendan.cypher.GraphValue;
import io.rendan.cypher.GraphValue.GraphLink;
import io.rendan.cypher.GraphValue.GraphNode;
import io.rendan.cypher.GraphValue.GraphPath;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is part of the graph in an answer: each node and each link once, in the order in which they
 * come.
 *
 * @param nodes that a row holds, alone, in a path, in a list or a map
 * @param links the same; whose ends may be missing among the nodes, where a row holds no more
 * @param truncated whether there were more rows than wanted
 */
public record GraphAnswer(List<GraphNode> nodes, List<GraphLink> links, boolean truncated) {

    public GraphAnswer {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** The graph in an answer. */
    public static GraphAnswer of(QueryAnswer answer) {
        var gathered = new Gathered(new LinkedHashMap<>(), new LinkedHashMap<>());
        answer.rows().forEach(row -> row.values().forEach(gathered::add));
        return new GraphAnswer(
                List.copyOf(gathered.nodes().values()),
                List.copyOf(gathered.links().values()),
                answer.truncated());
    }

    private record Gathered(Map<String, GraphNode> nodes, Map<String, GraphLink> links) {

        void add(@Nullable Object value) {
            switch (value) {
                case GraphValue part -> addPart(part);
                case Collection<?> values -> values.forEach(this::add);
                case Map<?, ?> map -> map.values().forEach(this::add);
                case null, default -> {}
            }
        }

        private void addPart(GraphValue part) {
            switch (part) {
                case GraphNode node -> nodes.putIfAbsent(node.node(), node);
                case GraphLink link -> links.putIfAbsent(link.link(), link);
                case GraphPath path -> {
                    path.nodes().forEach(this::addPart);
                    path.links().forEach(this::addPart);
                }
            }
        }
    }
}
