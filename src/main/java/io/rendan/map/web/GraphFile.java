package io.rendan.map.web;

import io.rendan.map.MapLink;
import io.rendan.map.MapNode;
import io.rendan.map.NetworkMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A map as programs that draw graphs know it: undirected, with attributes by name, in the order in
 * which files list them.
 */
record GraphFile(List<Element> nodes, List<Element> edges) {

    /** Types of attributes, by the names that both formats give them. */
    enum Type {
        STRING("string", "string"),
        INT("int", "integer"),
        DOUBLE("double", "double");

        private final String graphml;
        private final String gexf;

        Type(String graphml, String gexf) {
            this.graphml = graphml;
            this.gexf = gexf;
        }

        String graphml() {
            return graphml;
        }

        String gexf() {
            return gexf;
        }
    }

    /**
     * An attribute.
     *
     * @param name of it
     * @param type of its values
     */
    record Attribute(String name, Type type) {}

    /** What a node may have. */
    static final List<Attribute> OF_NODES =
            List.of(
                    new Attribute("id", Type.STRING),
                    new Attribute("name", Type.STRING),
                    new Attribute("label", Type.STRING),
                    new Attribute("kind", Type.STRING),
                    new Attribute("platformId", Type.STRING),
                    new Attribute("parties", Type.INT),
                    new Attribute("people", Type.INT),
                    new Attribute("turnover", Type.DOUBLE),
                    new Attribute("userRevenue", Type.DOUBLE),
                    new Attribute("openness", Type.DOUBLE),
                    new Attribute("verdict", Type.STRING));

    /** What an edge has; its weight is what was paid, else the hours, else what is shared. */
    static final List<Attribute> OF_EDGES =
            List.of(
                    new Attribute("weight", Type.DOUBLE),
                    new Attribute("paidToSource", Type.DOUBLE),
                    new Attribute("paidToTarget", Type.DOUBLE),
                    new Attribute("contracts", Type.INT),
                    new Attribute("hours", Type.DOUBLE),
                    new Attribute("shared", Type.INT));

    /**
     * A node or an edge.
     *
     * @param key of the node; of an edge, its number
     * @param ends keys of the edge's two nodes; none of a node
     * @param label for people
     * @param attributes that are known
     */
    record Element(String key, List<String> ends, String label, Map<String, Object> attributes) {}

    static GraphFile of(NetworkMap map) {
        List<Element> edges = new ArrayList<>();
        for (MapLink link : map.links()) {
            edges.add(edge("e" + edges.size(), link));
        }
        return new GraphFile(map.nodes().stream().map(GraphFile::node).toList(), edges);
    }

    private static Element node(MapNode node) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        node.id().ifPresent(id -> attributes.put("id", id));
        attributes.put("name", node.name());
        attributes.put("label", node.label());
        node.kind().ifPresent(kind -> attributes.put("kind", kind));
        node.platformId().ifPresent(platform -> attributes.put("platformId", platform));
        attributes.put("parties", node.parties());
        node.people().ifPresent(people -> attributes.put("people", people));
        attributes.put("turnover", node.turnover());
        attributes.put("userRevenue", node.userRevenue());
        node.openness().ifPresent(openness -> attributes.put("openness", openness));
        node.verdict().ifPresent(verdict -> attributes.put("verdict", verdict));
        return new Element(node.key(), List.of(), node.name(), attributes);
    }

    private static Element edge(String key, MapLink link) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("weight", weight(link));
        attributes.put("paidToSource", link.paidToSource());
        attributes.put("paidToTarget", link.paidToTarget());
        attributes.put("contracts", link.contracts());
        attributes.put("hours", link.hours());
        attributes.put("shared", link.shared());
        return new Element(key, List.of(link.source(), link.target()), "", attributes);
    }

    private static double weight(MapLink link) {
        double paid = link.paidToSource() + link.paidToTarget();
        return paid > 0 ? paid : link.hours() > 0 ? link.hours() : Math.max(1, link.shared());
    }
}
