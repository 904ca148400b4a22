package io.rendan.market;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.path.Cycles;
import io.rendan.algorithm.path.CyclesParameters;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Money that runs in a circle: two to four distinct parties, each paying the next about the same,
 * the last the first. Turnover grows and nobody is served.
 *
 * <p>Values are what each paid the other in the window on MARKET, EMC and VAM contracts. They are
 * cut into bands a tenth wide; a circle of like values lies within two neighbouring bands, so
 * cycles are searched in graphs of two bands each, which are sparse where the whole is not. Cost:
 * O(n + m) a band that has payments, plus the short cycles among like values.
 */
final class CircularDealing {

    static final MarketRule RULE =
            new MarketRule(
                    "circular-dealing",
                    "Circular dealing",
                    "Which two to four parties pay each other in a circle, values within 10 %?",
                    "circular-dealing",
                    MarketRule.INSIDE,
                    Optional.empty(),
                    true,
                    "{parties} pay each other in a circle, {smallest:money} to {largest:money} a year",
                    "Ask {parties} which user is served by their contracts: if none, cancel them against each other, for {value:money} a year only runs in a circle.",
                    Optional.empty(),
                    Map.of());

    private final EcosystemNetwork network;
    private final MarketParameters parameters;
    private final CompressedGraph payments;
    private final double ratio;

    /** Contracts with payments by supplier and buyer. */
    private final Map<Long, List<Integer>> byPair = new HashMap<>();

    private CircularDealing(EcosystemNetwork network, MarketParameters parameters) {
        this.network = network;
        this.parameters = parameters;
        this.ratio = 1 / (1 - parameters.circleSpread());
        this.payments = payments();
    }

    /** All circles, at most as many as the parameters list, by their smallest parties. */
    static List<Violation> find(EcosystemNetwork network, MarketParameters parameters) {
        return new CircularDealing(network, parameters).find();
    }

    /** From supplier to buyer, what the buyer paid on contracts inside the market. */
    private CompressedGraph payments() {
        Contracts contracts = network.contracts();
        var builder = CompressedGraph.directed(network.parties().size());
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (isInside(contract) && contracts.paid()[contract] > 0) {
                builder.edge(
                        contracts.suppliers()[contract],
                        contracts.buyers()[contract],
                        contracts.paid()[contract]);
                long pair = pair(contracts.suppliers()[contract], contracts.buyers()[contract]);
                byPair.computeIfAbsent(pair, absent -> new ArrayList<>()).add(contract);
            }
        }
        return builder.build();
    }

    private boolean isInside(int contract) {
        return MarketRule.INSIDE.contains(network.contracts().kinds()[contract]);
    }

    private List<Violation> find() {
        int[] bands = bands();
        List<int[]> circles = new ArrayList<>();
        int[] occupied = Arrays.stream(bands).sorted().distinct().toArray();
        for (int band : occupied) {
            int room = parameters.circlesListed() - circles.size();
            if (room > 0) {
                circles.addAll(circles(bands, band, room));
            }
        }
        circles.sort(Comparator.comparing((int[] circle) -> key(circle)));
        return circles.stream().map(this::violation).toList();
    }

    /** Which tenth-wide band each payment lies in. */
    private int[] bands() {
        double[] values = payments.weights();
        int[] bands = new int[values.length];
        for (int arc = 0; arc < values.length; arc++) {
            bands[arc] = (int) Math.floor(StrictMath.log(values[arc]) / StrictMath.log(ratio));
        }
        return bands;
    }

    /** Circles whose smallest value lies in this band. */
    private List<int[]> circles(int[] bands, int band, int room) {
        int[] sources = payments.sources();
        var builder = CompressedGraph.directed(payments.nodeCount());
        for (int arc = 0; arc < bands.length; arc++) {
            // one band more, in case a value at a border was rounded over it
            if (bands[arc] >= band && bands[arc] <= band + 2) {
                builder.edge(sources[arc], payments.targets()[arc], payments.weights()[arc]);
            }
        }
        CompressedGraph alike = builder.build();
        return Cycles.compute(alike, new CyclesParameters(parameters.longestCircle(), room))
                .nodes()
                .stream()
                .filter(circle -> smallestBand(circle, bands) == band && isLevel(circle))
                .toList();
    }

    private int smallestBand(int[] circle, int[] bands) {
        int smallest = Integer.MAX_VALUE;
        for (int place = 0; place < circle.length; place++) {
            smallest = Math.min(smallest, bands[payments.arc(circle[place], next(circle, place))]);
        }
        return smallest;
    }

    private boolean isLevel(int[] circle) {
        return smallest(circle) >= (1 - parameters.circleSpread()) * largest(circle) * (1 - 1e-12);
    }

    private double smallest(int[] circle) {
        double smallest = Double.MAX_VALUE;
        for (int place = 0; place < circle.length; place++) {
            smallest = Math.min(smallest, payments.weight(circle[place], next(circle, place)));
        }
        return smallest;
    }

    private double largest(int[] circle) {
        double largest = 0;
        for (int place = 0; place < circle.length; place++) {
            largest = Math.max(largest, payments.weight(circle[place], next(circle, place)));
        }
        return largest;
    }

    private static int next(int[] circle, int place) {
        return circle[(place + 1) % circle.length];
    }

    private static String key(int[] circle) {
        StringBuilder key = new StringBuilder();
        for (int party : circle) {
            key.append((char) (party >>> 16)).append((char) party);
        }
        return key.toString();
    }

    private Violation violation(int[] circle) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("circle", circle.length);
        figures.put("smallest", smallest(circle));
        figures.put("largest", largest(circle));
        return new Violation(
                RULE,
                contracts(circle),
                -1,
                Arrays.stream(circle).boxed().toList(),
                smallest(circle),
                figures);
    }

    /** The contracts of a circle, in its order. */
    private List<Integer> contracts(int[] circle) {
        List<Integer> found = new ArrayList<>();
        for (int place = 0; place < circle.length; place++) {
            found.addAll(byPair.getOrDefault(pair(circle[place], next(circle, place)), List.of()));
        }
        return found;
    }

    private static long pair(int supplier, int buyer) {
        return ((long) supplier << 32) | buyer;
    }
}
