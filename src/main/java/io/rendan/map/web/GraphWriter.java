package io.rendan.map.web;

import io.rendan.map.web.GraphFile.Attribute;
import io.rendan.map.web.GraphFile.Element;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes graphs as GraphML 1.0 and GEXF 1.3, both UTF-8. */
final class GraphWriter {

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String GEXF = "http://gexf.net/1.3";
    private static final char NO_CHARACTER = '\ufffd';

    private final XMLStreamWriter xml;
    private final GraphFile graph;

    private GraphWriter(GraphFile graph, OutputStream out) throws XMLStreamException {
        this.graph = graph;
        this.xml =
                XMLOutputFactory.newInstance()
                        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    static void graphml(GraphFile graph, OutputStream out) throws XMLStreamException {
        new GraphWriter(graph, out).graphml();
    }

    static void gexf(GraphFile graph, OutputStream out) throws XMLStreamException {
        new GraphWriter(graph, out).gexf();
    }

    private void graphml() throws XMLStreamException {
        begin("graphml", GRAPHML);
        keys("node", GraphFile.OF_NODES);
        keys("edge", GraphFile.OF_EDGES);
        open("graph", "id", "rendan", "edgedefault", "undirected");
        for (Element node : graph.nodes()) {
            open("node", "id", node.key());
            data("node", GraphFile.OF_NODES, node);
            xml.writeEndElement();
        }
        for (Element edge : graph.edges()) {
            open(
                    "edge",
                    "id",
                    edge.key(),
                    "source",
                    edge.ends().getFirst(),
                    "target",
                    edge.ends().getLast());
            data("edge", GraphFile.OF_EDGES, edge);
            xml.writeEndElement();
        }
        end();
    }

    private void keys(String of, List<Attribute> attributes) throws XMLStreamException {
        for (Attribute attribute : attributes) {
            xml.writeEmptyElement("key");
            attributes(
                    "id",
                    of + "-" + attribute.name(),
                    "for",
                    of,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    attribute.type().graphml());
        }
    }

    private void data(String of, List<Attribute> attributes, Element element)
            throws XMLStreamException {
        for (Attribute attribute : attributes) {
            Optional<Object> value =
                    Optional.ofNullable(element.attributes().get(attribute.name()));
            if (value.isPresent()) {
                open("data", "key", of + "-" + attribute.name());
                xml.writeCharacters(legal(value.get().toString()));
                xml.writeEndElement();
            }
        }
    }

    private void gexf() throws XMLStreamException {
        begin("gexf", GEXF);
        attributes("version", "1.3");
        open("graph", "defaultedgetype", "undirected", "mode", "static");
        declared("node", GraphFile.OF_NODES);
        declared("edge", GraphFile.OF_EDGES.stream().filter(GraphWriter::isNoWeight).toList());
        xml.writeStartElement("nodes");
        for (Element node : graph.nodes()) {
            open("node", "id", node.key(), "label", node.label());
            values(GraphFile.OF_NODES, node);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("edges");
        for (Element edge : graph.edges()) {
            open(
                    "edge",
                    "id",
                    edge.key(),
                    "source",
                    edge.ends().getFirst(),
                    "target",
                    edge.ends().getLast(),
                    "weight",
                    String.valueOf(edge.attributes().get("weight")));
            values(GraphFile.OF_EDGES.stream().filter(GraphWriter::isNoWeight).toList(), edge);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        end();
    }

    /** GEXF knows weights by itself. */
    private static boolean isNoWeight(Attribute attribute) {
        return !attribute.name().equals("weight");
    }

    private void declared(String of, List<Attribute> attributes) throws XMLStreamException {
        open("attributes", "class", of);
        for (Attribute attribute : attributes) {
            xml.writeEmptyElement("attribute");
            attributes(
                    "id",
                    attribute.name(),
                    "title",
                    attribute.name(),
                    "type",
                    attribute.type().gexf());
        }
        xml.writeEndElement();
    }

    private void values(List<Attribute> attributes, Element element) throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (Attribute attribute : attributes) {
            Optional<Object> value =
                    Optional.ofNullable(element.attributes().get(attribute.name()));
            if (value.isPresent()) {
                xml.writeEmptyElement("attvalue");
                attributes("for", attribute.name(), "value", value.get().toString());
            }
        }
        xml.writeEndElement();
    }

    private void begin(String root, String namespace) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
    }

    private void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], legal(namesAndValues[i + 1]));
        }
    }

    /** XML 1.0 has no way to write most control characters and lone surrogates. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> legal.appendCodePoint(isLegal(point) ? point : NO_CHARACTER));
        return legal.toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xfffe)
                || point > 0xffff;
    }
}
