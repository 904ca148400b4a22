package io.rendan.dashboard.map;

import io.rendan.map.MapLink;
import io.rendan.map.MapNode;
import io.rendan.map.NetworkMap;

import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Where marks stand: those that are linked near each other (Fruchterman and Reingold 1991). Seeded,
 * so that the same map looks the same on every visit.
 */
final class Placement {

    /** Of the drawing, in its own units. */
    static final double WIDTH = 1000;

    static final double HEIGHT = 640;

    /** Room for the largest mark and its name. */
    private static final double ASIDE = 84;

    private static final double ABOVE = 44;

    private static final int ROUNDS = 120;
    private static final double REPULSION = 0.8;
    private static final long SEED = 20_260_630;

    private Placement() {}

    /** The place of each mark, by key. O(rounds · marks²). */
    static Map<String, Point2D> of(NetworkMap map) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        map.nodes().stream().map(MapNode::key).sorted().forEach(graph::addVertex);
        for (MapLink link : map.links()) {
            graph.addEdge(link.source(), link.target());
        }
        var model = new MapLayoutModel2D<String>(Box2D.of(WIDTH, HEIGHT));
        new FRLayoutAlgorithm2D<String, DefaultEdge>(ROUNDS, REPULSION, new Random(SEED))
                .layout(graph, model);
        return spread(model.collect());
    }

    /** Uses the whole sheet: marks without links fly apart and press the others together. */
    private static Map<String, Point2D> spread(Map<String, Point2D> places) {
        double left = least(places, true);
        double top = least(places, false);
        double width = Math.max(1, most(places, true) - left);
        double height = Math.max(1, most(places, false) - top);
        Map<String, Point2D> spread = new HashMap<>();
        places.forEach(
                (key, place) ->
                        spread.put(
                                key,
                                Point2D.of(
                                        ASIDE + (place.getX() - left) / width * (WIDTH - 2 * ASIDE),
                                        ABOVE
                                                + (place.getY() - top)
                                                        / height
                                                        * (HEIGHT - 2 * ABOVE))));
        return spread;
    }

    private static double least(Map<String, Point2D> places, boolean across) {
        return places.values().stream()
                .mapToDouble(place -> across ? place.getX() : place.getY())
                .min()
                .orElse(0);
    }

    private static double most(Map<String, Point2D> places, boolean across) {
        return places.values().stream()
                .mapToDouble(place -> across ? place.getX() : place.getY())
                .max()
                .orElse(0);
    }
}
