package io.rendan.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.map.MapLevel;
import io.rendan.map.MapLink;
import io.rendan.map.MapNode;
import io.rendan.map.NetworkMap;
import io.rendan.web.RunStamp;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

class GraphWriterTests {

    private static final String HOSTILE = "<a> & \"b\" 'c' \u0000\u0007\ud800 海尔 \ud83d\ude00";

    private static MapNode node(String key, String name) {
        return new MapNode(
                key,
                Optional.of(key),
                name,
                "MicroEnterprise",
                Optional.of("NODE"),
                Optional.empty(),
                1,
                Optional.of(12),
                1234.5,
                0.1,
                Optional.empty(),
                Optional.empty());
    }

    private static final NetworkMap MAP =
            new NetworkMap(
                    RunStamp.none(),
                    MapLevel.PARTY,
                    Optional.empty(),
                    Optional.of("CNY"),
                    List.of(node("party:a", HOSTILE), node("party:b", "b")),
                    List.of(new MapLink("party:a", "party:b", 10, 5, 2, 7.5, 0)),
                    0);

    private static Document read(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void graphmlKeepsNodesEdgesAndAttributes() throws Exception {
        var out = new ByteArrayOutputStream();
        GraphWriter.graphml(GraphFile.of(MAP), out);
        Document document = read(out.toByteArray());

        assertThat(document.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(all(document, "node"))
                .extracting(node -> node.getAttribute("id"))
                .containsExactly("party:a", "party:b");
        Map<String, String> data = new TreeMap<>();
        for (Element one : all(document, "data")) {
            data.putIfAbsent(one.getAttribute("key"), one.getTextContent());
        }
        assertThat(data)
                .containsEntry("node-name", "<a> & \"b\" 'c' \ufffd\ufffd\ufffd 海尔 \ud83d\ude00")
                .containsEntry("node-turnover", "1234.5")
                .containsEntry("edge-weight", "15.0")
                .containsEntry("edge-hours", "7.5")
                .doesNotContainKey("node-openness");
        assertThat(all(document, "key"))
                .extracting(key -> key.getAttribute("id"))
                .containsAll(data.keySet());
    }

    @Test
    void gexfKeepsNodesEdgesAndAttributes() throws Exception {
        var out = new ByteArrayOutputStream();
        GraphWriter.gexf(GraphFile.of(MAP), out);
        Document document = read(out.toByteArray());

        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(all(document, "node"))
                .extracting(node -> node.getAttribute("label"))
                .containsExactly("<a> & \"b\" 'c' \ufffd\ufffd\ufffd 海尔 \ud83d\ude00", "b");
        assertThat(all(document, "edge"))
                .singleElement()
                .satisfies(
                        edge -> {
                            assertThat(edge.getAttribute("source")).isEqualTo("party:a");
                            assertThat(edge.getAttribute("target")).isEqualTo("party:b");
                            assertThat(edge.getAttribute("weight")).isEqualTo("15.0");
                        });
    }
}
