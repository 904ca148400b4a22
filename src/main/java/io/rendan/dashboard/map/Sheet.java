package io.rendan.dashboard.map;

import io.rendan.analysis.Money;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.map.MapChoice.Size;
import io.rendan.dashboard.map.MapView.Line;
import io.rendan.dashboard.map.MapView.Mark;
import io.rendan.dashboard.map.MapView.Row;
import io.rendan.map.MapLink;
import io.rendan.map.MapNode;
import io.rendan.map.NetworkMap;
import io.rendan.network.Dataset;

import org.jgrapht.alg.drawing.model.Point2D;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws marks and lines of a map, with their words. */
final class Sheet {

    private static final double SMALLEST = 4;
    private static final double LARGEST = 30;
    private static final double THINNEST = 0.6;
    private static final double THICKEST = 8;

    /** Lines that can still be told from each other. */
    private static final int MOST_LINES = 300;

    private static final int TONES = 7;

    private final NetworkMap map;
    private final MapChoice choice;
    private final Rings rings;
    private final Wording words;
    private final Map<String, Point2D> places;
    private final Map<String, MapNode> byKey;

    Sheet(NetworkMap map, MapChoice choice, Rings rings, Wording words) {
        this.map = map;
        this.choice = choice;
        this.rings = rings;
        this.words = words;
        this.places = Placement.of(map);
        this.byKey = map.nodes().stream().collect(Collectors.toMap(MapNode::key, node -> node));
    }

    private double amount(MapNode node) {
        return choice.size() == Size.MONEY ? node.turnover() : node.people().orElse(0);
    }

    List<Mark> marks() {
        double largest = map.nodes().stream().mapToDouble(this::amount).max().orElse(0);
        List<MapNode> ordered =
                map.nodes().stream()
                        .sorted(
                                Comparator.comparing((MapNode node) -> !isFocus(node))
                                        .thenComparing(
                                                Comparator.comparingDouble(this::amount).reversed())
                                        .thenComparing(MapNode::key))
                        .toList();
        List<Mark> marks = new ArrayList<>();
        var labels = new Labels();
        for (MapNode node : ordered) {
            double share = largest > 0 ? Math.sqrt(amount(node) / largest) : 0;
            marks.add(mark(node, SMALLEST + (LARGEST - SMALLEST) * share, labels));
        }
        return marks;
    }

    private boolean isFocus(MapNode node) {
        return node.key().equals("party:" + map.focus().orElse(""));
    }

    private Mark mark(MapNode node, double radius, Labels labels) {
        Point2D place = places.getOrDefault(node.key(), Point2D.of(0, 0));
        Row row =
                new Row(
                        node.name(),
                        kind(node),
                        node.people().map(words::whole).orElseGet(() -> words.text("unknown")),
                        money(node.turnover()),
                        money(node.userRevenue()));
        String ring = node.id().map(rings::around).orElse("");
        String name = shortened(node.name());
        return new Mark(
                tenth(place.getX()),
                tenth(place.getY()),
                tenth(radius),
                tone(node),
                href(node),
                labels.fits(place, radius, name) ? Optional.of(name) : Optional.empty(),
                told(node, row, ring),
                isFocus(node) ? "focus" : ring,
                row);
    }

    private String told(MapNode node, Row row, String ring) {
        String figures = words.text("map.mark", row.name(), row.label(), row.turnover());
        String open =
                node.openness()
                        .map(openness -> " " + words.text("map.openness", words.percent(openness)))
                        .orElse("");
        return figures + open + (ring.isBlank() ? "" : " " + words.text("map.ring." + ring));
    }

    String kind(MapNode node) {
        return words.textOr("map.kind." + node.kind().orElse(node.label()), node.label());
    }

    private static String shortened(String name) {
        int most = 24;
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String tone(MapNode node) {
        return switch (node.label()) {
            case "Platform" ->
                    node.openness()
                            .map(open -> "open-" + (1 + (int) Math.min(TONES - 1, open * TONES)))
                            .orElse("open-unknown");
            case "MicroEnterprise" -> "unit-" + node.kind().orElse("NODE");
            case "Partner" -> "partner";
            case "UserSegment" -> "users";
            default -> "community";
        };
    }

    /** Opens what a mark stands for; a mark in focus opens its profile. */
    private String href(MapNode node) {
        if (node.id().isEmpty()) {
            return "/map";
        }
        String id = URLEncoder.encode(node.id().get(), StandardCharsets.UTF_8);
        return "/map?level=party&focus=" + id;
    }

    List<Line> lines() {
        Set<MapLink> path =
                map.focus().map(id -> UserPath.from("party:" + id, map)).orElseGet(HashSet::new);
        double mostPaid = map.links().stream().mapToDouble(MapLink::paid).max().orElse(0);
        double mostHours = map.links().stream().mapToDouble(MapLink::hours).max().orElse(0);
        Map<MapLink, Double> strength = new HashMap<>();
        for (MapLink link : map.links()) {
            strength.put(
                    link,
                    Math.max(
                            mostPaid > 0 ? link.paid() / mostPaid : 0,
                            mostHours > 0 ? 0.5 * link.hours() / mostHours : 0));
        }
        List<Line> lines = new ArrayList<>();
        map.links().stream()
                .sorted(
                        Comparator.comparing((MapLink link) -> !path.contains(link))
                                .thenComparing(
                                        Comparator.comparingDouble(
                                                (MapLink link) ->
                                                        -strength.getOrDefault(link, 0.0)))
                                .thenComparing(MapLink::source)
                                .thenComparing(MapLink::target))
                .limit(MOST_LINES)
                .forEach(
                        link ->
                                lines.add(
                                        line(
                                                link,
                                                strength.getOrDefault(link, 0.0),
                                                path.contains(link))));
        lines.addAll(proposed());
        return lines.reversed();
    }

    private Line line(MapLink link, double strength, boolean onPath) {
        String tone =
                onPath ? "path" : link.paid() > 0 ? "paid" : link.hours() > 0 ? "hours" : "shared";
        return between(
                link.source(),
                link.target(),
                THINNEST + (THICKEST - THINNEST) * Math.sqrt(strength),
                tone,
                told(link));
    }

    private String told(MapLink link) {
        String one = name(link.source());
        String other = name(link.target());
        return link.shared() > 0
                ? words.text("map.shared", one, other, words.whole(link.shared()))
                : words.text(
                        "map.link",
                        one,
                        other,
                        money(link.paid()),
                        words.whole(link.contracts()),
                        words.whole(link.hours()));
    }

    private List<Line> proposed() {
        return rings.proposals().stream()
                .filter(pair -> byKey.containsKey("party:" + pair.one()))
                .filter(pair -> byKey.containsKey("party:" + pair.other()))
                .map(
                        pair ->
                                between(
                                        "party:" + pair.one(),
                                        "party:" + pair.other(),
                                        2,
                                        "proposed",
                                        pair.title()))
                .toList();
    }

    private Line between(String one, String other, double width, String tone, String told) {
        Point2D from = places.getOrDefault(one, Point2D.of(0, 0));
        Point2D to = places.getOrDefault(other, Point2D.of(0, 0));
        return new Line(
                tenth(from.getX()),
                tenth(from.getY()),
                tenth(to.getX()),
                tenth(to.getY()),
                tenth(width),
                tone,
                told);
    }

    private String name(String key) {
        MapNode node = byKey.get(key);
        return node == null ? key : node.name();
    }

    String money(double amount) {
        return words.money(new Money(amount, map.currency().orElse(Dataset.NO_MONEY)));
    }

    private static double tenth(double value) {
        return Math.round(10 * value) / 10.0;
    }
}
