package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Pairs;
import io.rendan.generator.population.PlannedPlatform;
import io.rendan.generator.population.PlannedPlatform.Role;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedInteraction;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Openness as defined for the silo analysis, worked out here with a plain rewiring. */
class PlantedSilosTests {

    private static final int SAMPLES = 4;

    private static final Map<Role, List<Double>> OPENNESS = openness(Generated.haier());

    @Test
    void closedPlatformsAreClosed() {
        assertThat(at(Role.CLOSED)).hasSize(4).allMatch(o -> o >= 0.1 && o <= 0.35);
    }

    @Test
    void cohesivePlatformsAreFarFromClosed() {
        assertThat(at(Role.COHESIVE)).hasSize(3).allMatch(o -> o >= 0.55 && o <= 0.8);
    }

    @Test
    void largePlatformsAreFarFromClosed() {
        assertThat(at(Role.LARGE)).hasSize(2).allMatch(o -> o >= 0.55 && o <= 0.8);
    }

    @Test
    void allOthersAreAboutAsOpenAsChance() {
        assertThat(at(Role.ORDINARY)).hasSizeGreaterThan(8).allMatch(o -> o >= 0.8 && o <= 1.05);
        assertThat(at(Role.SHARED)).hasSizeGreaterThan(2).allMatch(o -> o >= 0.9 && o <= 1.1);
    }

    @Test
    void aSmallEcosystemHasASiloAndADecoyToo() {
        Map<Role, List<Double>> small = openness(Generated.of(120));

        assertThat(small.getOrDefault(Role.CLOSED, List.of())).hasSize(1).allMatch(o -> o < 0.4);
        assertThat(small.getOrDefault(Role.COHESIVE, List.of()))
                .hasSize(1)
                .allMatch(o -> o >= 0.55);
    }

    private List<Double> at(Role role) {
        return OPENNESS.getOrDefault(role, List.of());
    }

    private static Map<Role, List<Double>> openness(Generated ecosystem) {
        List<int[]> ties = new ArrayList<>();
        List<Double> weights = weights(ecosystem, ties);
        double[] observed = externalShares(ecosystem.population, ties, weights);
        double[] expected = new double[observed.length];
        Random random = new Random(11);
        List<int[]> rewired = RewiredEdges.of(ties, 6, 12);
        for (int sample = 0; sample < SAMPLES; sample++) {
            rewired = RewiredEdges.of(rewired, 2, 100 + sample);
            Collections.shuffle(weights, random);
            double[] shares = externalShares(ecosystem.population, rewired, weights);
            for (int p = 0; p < shares.length; p++) {
                expected[p] += shares[p] / SAMPLES;
            }
        }
        Map<Role, List<Double>> byRole = new HashMap<>();
        for (PlannedPlatform platform : ecosystem.population.platforms()) {
            int p = platform.index();
            byRole.computeIfAbsent(platform.role(), r -> new ArrayList<>())
                    .add(observed[p] / expected[p]);
        }
        return byRole;
    }

    /** Hours of the window over their mean plus money of the window over its mean. */
    private static List<Double> weights(Generated ecosystem, List<int[]> ties) {
        Map<Long, Double> hours = new HashMap<>();
        for (PlannedInteraction row : ecosystem.rows.collaboration().interactions()) {
            if (row.month() >= ecosystem.timeline.firstOfWindow() && row.people() >= 5) {
                hours.merge(Pairs.unordered(row.source(), row.target()), row.hours(), Double::sum);
            }
        }
        Map<Long, Double> money = new HashMap<>();
        for (int number = 0; number < ecosystem.paid.length; number++) {
            Deal deal = ecosystem.rows.market().deals().get(number);
            boolean units =
                    ecosystem.population.isUnit(deal.supplier)
                            && ecosystem.population.isUnit(deal.buyer);
            if (units && ecosystem.paid[number] > 0) {
                money.merge(
                        Pairs.unordered(deal.supplier, deal.buyer),
                        ecosystem.paid[number],
                        Double::sum);
            }
        }
        Map<Long, Double> all = new HashMap<>();
        double meanHours = mean(hours);
        double meanMoney = mean(money);
        hours.forEach((pair, sum) -> all.merge(pair, sum / meanHours, Double::sum));
        money.forEach((pair, sum) -> all.merge(pair, sum / meanMoney, Double::sum));
        List<Double> weights = new ArrayList<>();
        all.keySet().stream()
                .sorted()
                .forEach(
                        pair -> {
                            ties.add(new int[] {(int) (pair >> 32), (int) (long) pair});
                            weights.add(all.getOrDefault(pair, 0.0));
                        });
        return weights;
    }

    private static double mean(Map<Long, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double[] externalShares(
            Population population, List<int[]> ties, List<Double> weights) {
        double[] volume = new double[population.platforms().size()];
        double[] cut = new double[volume.length];
        for (int tie = 0; tie < ties.size(); tie++) {
            int here = population.units().get(ties.get(tie)[0]).platform();
            int there = population.units().get(ties.get(tie)[1]).platform();
            double weight = weights.get(tie);
            volume[here] += weight;
            volume[there] += weight;
            cut[here] += here == there ? 0 : weight;
            cut[there] += here == there ? 0 : weight;
        }
        double[] shares = new double[volume.length];
        for (int p = 0; p < shares.length; p++) {
            shares[p] = cut[p] / volume[p];
        }
        return shares;
    }
}
