package io.rendan.generator.population;

import io.rendan.generator.plan.Dice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals capabilities to nodes: first so that each has three offerers or four, then by the
 * platform's taste.
 */
final class CapabilityDealer {

    private static final int OFFERERS = 4;

    private final List<PlannedPlatform> platforms;
    private final Dice dice;
    private final Map<Position, List<PlannedCapability>> byPosition = new EnumMap<>(Position.class);
    private final Map<Position, Deque<PlannedCapability>> first = new EnumMap<>(Position.class);
    private final Map<Position, Map<Integer, double[]>> tastes = new EnumMap<>(Position.class);

    CapabilityDealer(
            List<PlannedPlatform> platforms, List<PlannedCapability> capabilities, Dice dice) {
        this.platforms = platforms;
        this.dice = dice;
        for (Position position : Position.values()) {
            List<PlannedCapability> own =
                    capabilities.stream().filter(c -> c.position() == position).toList();
            if (!own.isEmpty()) {
                byPosition.put(position, own);
                tastes.put(position, tastes(own.size()));
                first.put(position, rounds(position, own));
            }
        }
    }

    /** The capability of the next unit of a platform, −1 for units at the front. */
    int deal(Position position, PlannedPlatform platform) {
        Position kind = position == Position.OPERATIONS ? Position.MAKER : position;
        List<PlannedCapability> own = byPosition.get(kind);
        if (own == null) {
            return -1;
        }
        Deque<PlannedCapability> waiting = first.getOrDefault(kind, new ArrayDeque<>());
        boolean rare = kind == Position.SPECIALIST || waiting.size() > own.size();
        boolean needed = !waiting.isEmpty() && (rare || dice.chance(0.5));
        if (needed) {
            return waiting.removeFirst().index();
        }
        double[] taste = tastes.getOrDefault(kind, Map.of()).get(platform.index());
        return own.get(taste == null ? dice.below(own.size()) : dice.weighted(taste)).index();
    }

    private Deque<PlannedCapability> rounds(Position position, List<PlannedCapability> own) {
        Deque<PlannedCapability> rounds = new ArrayDeque<>();
        for (int i = 0; i < (position == Position.SPECIALIST ? 1 : OFFERERS); i++) {
            rounds.addAll(own);
        }
        return rounds;
    }

    private Map<Integer, double[]> tastes(int size) {
        double[] fame = new double[size];
        for (int c = 0; c < size; c++) {
            fame[c] = dice.logNormal(1, 0.4);
        }
        Map<Integer, double[]> tastes = new HashMap<>();
        for (PlannedPlatform platform : platforms) {
            double[] weights = new double[size];
            for (int c = 0; c < size; c++) {
                weights[c] = fame[c] * dice.logNormal(1, 0.7);
            }
            tastes.put(platform.index(), Dice.cumulative(weights));
        }
        return tastes;
    }
}
