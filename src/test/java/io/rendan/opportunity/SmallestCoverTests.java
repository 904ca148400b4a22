package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.opportunity.SmallestCover.Offerer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class SmallestCoverTests {

    @Test
    void aNeedThatNobodyServesLeavesNobody() {
        assertThat(SmallestCover.of(2, List.of(new Offerer(7, 0b01, 0)))).isEmpty();
    }

    @Test
    void oneWhoServesAllIsBetterThanTwoWhoCostLess() {
        assertThat(
                        SmallestCover.of(
                                2,
                                List.of(
                                        new Offerer(1, 0b01, 0),
                                        new Offerer(2, 0b10, 0),
                                        new Offerer(3, 0b11, 9))))
                .containsExactly(3);
    }

    @Test
    void ofAsManyTheCheapestAreTaken() {
        assertThat(
                        SmallestCover.of(
                                2,
                                List.of(
                                        new Offerer(1, 0b01, 0.5),
                                        new Offerer(2, 0b01, 0.4),
                                        new Offerer(3, 0b10, 0.2))))
                .containsExactly(2, 3);
    }

    @Test
    void noSmallerAndNoCheaperTeamExists() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            int needs = 2 + random.nextInt(4);
            List<Offerer> offerers = new ArrayList<>();
            int parties = 3 + random.nextInt(7);
            for (int party = 0; party < parties; party++) {
                offerers.add(
                        new Offerer(
                                party, 1 + random.nextInt((1 << needs) - 1), random.nextInt(100)));
            }

            List<Integer> team = SmallestCover.of(needs, offerers);

            assertThat(team.isEmpty() ? -1 : size(offerers, team) * 1_000 + cost(offerers, team))
                    .as("seed 3, round %d", round)
                    .isEqualTo(bruteForce(needs, offerers));
        }
    }

    private static double bruteForce(int needs, List<Offerer> offerers) {
        double best = Double.POSITIVE_INFINITY;
        for (int set = 1; set < 1 << offerers.size(); set++) {
            int served = 0;
            double cost = 0;
            for (int at = 0; at < offerers.size(); at++) {
                if ((set & 1 << at) != 0) {
                    served |= offerers.get(at).serves();
                    cost += offerers.get(at).cost();
                }
            }
            if (served == (1 << needs) - 1) {
                best = Math.min(best, Integer.bitCount(set) * 1_000 + cost);
            }
        }
        return Double.isInfinite(best) ? -1 : best;
    }

    private static double size(List<Offerer> offerers, List<Integer> team) {
        return offerers.stream().filter(offerer -> team.contains(offerer.party())).count();
    }

    private static double cost(List<Offerer> offerers, List<Integer> team) {
        return offerers.stream()
                .filter(offerer -> team.contains(offerer.party()))
                .mapToDouble(Offerer::cost)
                .sum();
    }
}
