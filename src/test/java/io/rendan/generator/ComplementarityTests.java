package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.generator.plan.Dice;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.TradeGraph;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Partners complement each other: squares, not triangles, and contracts that three steps predict.
 */
class ComplementarityTests {

    private final Generated haier = Generated.haier();

    @Test
    void unitsThatOfferTheSameDoNotTrade() {
        assertThat(haier.rows.market().deals())
                .noneMatch(
                        deal ->
                                haier.population.offer(deal.supplier) >= 0
                                        && haier.population.offer(deal.supplier)
                                                == haier.population.offer(deal.buyer));
    }

    @Test
    void squaresCloseFarMoreOftenThanInRewiredTradeAndTrianglesFarLess() {
        List<int[]> trade = new ArrayList<>(haier.trade());
        trade.sort(Comparator.comparingLong(pair -> ((long) pair[0] << 32) | pair[1]));
        List<int[]> rewired = RewiredEdges.of(trade, 10, 5);

        assertThat((double) squares(trade)).isGreaterThan(1.7 * squares(rewired));
        assertThat((double) triangles(trade)).isLessThan(0.1 * triangles(rewired));
    }

    @Test
    void contractsOfTheLastYearCloseThreeStepPathsThatOtherPairsLack() {
        var split = haier.timeline.asOf().minusYears(1);
        List<Deal> before =
                haier.rows.market().deals().stream()
                        .filter(d -> !d.signedOn.isAfter(split) && !d.endsOn.isBefore(split))
                        .filter(d -> d.buyer < haier.population.units().size())
                        .toList();
        TradeGraph graph = new TradeGraph(haier.population.parties(), before);
        List<Deal> later =
                haier.rows.market().deals().stream()
                        .filter(d -> d.signedOn.isAfter(split))
                        .filter(d -> graph.degree(d.supplier) > 0)
                        .toList();
        long predicted = later.stream().filter(d -> graph.l3(d.buyer, d.supplier) > 0).count();
        Dice dice = Dice.seeded(3);
        long byChance =
                later.stream()
                        .filter(d -> graph.l3(d.buyer, dice.pick(later).supplier) > 0)
                        .count();

        assertThat(later).hasSizeGreaterThan(800);
        assertThat(predicted).isGreaterThan(later.size() * 7L / 10);
        assertThat(byChance).isLessThan(predicted * 2 / 3);
    }

    private static long squares(List<int[]> edges) {
        Map<Integer, Set<Integer>> neighbours = neighbours(edges);
        Map<Long, Integer> common = new HashMap<>();
        for (Set<Integer> around : neighbours.values()) {
            int[] sorted = around.stream().mapToInt(Integer::intValue).sorted().toArray();
            for (int i = 0; i < sorted.length; i++) {
                for (int j = 0; j < i; j++) {
                    common.merge(((long) sorted[j] << 32) | sorted[i], 1, Integer::sum);
                }
            }
        }
        return common.values().stream().mapToLong(c -> c * (c - 1L) / 2).sum() / 2;
    }

    private static long triangles(List<int[]> edges) {
        Map<Integer, Set<Integer>> neighbours = neighbours(edges);
        long corners = 0;
        for (int[] edge : edges) {
            Set<Integer> other = neighbours.getOrDefault(edge[1], Set.of());
            corners +=
                    neighbours.getOrDefault(edge[0], Set.of()).stream()
                            .filter(other::contains)
                            .count();
        }
        return corners / 3;
    }

    private static Map<Integer, Set<Integer>> neighbours(List<int[]> edges) {
        Map<Integer, Set<Integer>> neighbours = new HashMap<>();
        for (int[] edge : edges) {
            neighbours.computeIfAbsent(edge[0], n -> new HashSet<>()).add(edge[1]);
            neighbours.computeIfAbsent(edge[1], n -> new HashSet<>()).add(edge[0]);
        }
        return neighbours;
    }
}
