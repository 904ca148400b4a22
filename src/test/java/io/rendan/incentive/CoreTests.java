package io.rendan.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

class CoreTests {

    @Test
    void twoWhoNeedEachOtherStay() {
        Core core = Core.of(set -> set == 3 ? 10 : 0, new double[] {5, 5});

        assertThat(core.isStable()).isTrue();
        assertThat(core.complete()).isTrue();
    }

    /**
     * One buyer, two suppliers as good as each other: the Shapley value pays the second for
     * nothing.
     */
    @Test
    void aBuyerAndOneOfTwoSuppliersWouldWalkAway() {
        ShapleyValue.Game gloves = set -> (set & 1) != 0 && (set & 6) != 0 ? 6 : 0;

        Core core = Core.of(gloves, ShapleyValue.exact(3, gloves));

        assertThat(core.leaving()).isEqualTo(0b011);
        assertThat(core.gain()).isCloseTo(1, within(1e-12));
    }

    @Test
    void oneWhoIsPaidLessThanItEarnsAloneWouldWalkAway() {
        Core core = Core.of(set -> set == 1 ? 4 : set == 3 ? 10 : 0, new double[] {3, 7});

        assertThat(core.leaving()).isEqualTo(1);
    }

    /** In a convex game the Shapley value is in the core (Shapley 1971). */
    @Test
    void theShapleyValueOfAConvexGameIsInTheCore() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 50; round++) {
            double[] weights = random.doubles(6).toArray();
            ShapleyValue.Game convex =
                    set -> {
                        double sum = 0;
                        for (int player = 0; player < 6; player++) {
                            sum += (set & 1 << player) != 0 ? weights[player] : 0;
                        }
                        return sum * sum;
                    };

            assertThat(Core.of(convex, ShapleyValue.exact(6, convex)).isStable())
                    .as("seed 5, round %d", round)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void withManyPlayersTheSetThatGainsMostIsStillFound(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int players = 13 + (int) (seed % 4);
        ServiceGame game = ServiceGame.of(List.of(0, 1, 2, 3), players);
        for (int row = 0; row < 4; row++) {
            for (int player = 0; player < players; player++) {
                game.demand()[row][player] = random.nextInt(3) == 0 ? random.nextInt(100) : 0;
                game.supply()[row][player] = random.nextInt(2) == 0 ? random.nextInt(100) : 0;
            }
        }
        double[] split = ShapleyValue.of(players, game).values();
        double most = 0;
        for (int set = 1; set < 1 << players; set++) {
            double share = 0;
            for (int player = 0; player < players; player++) {
                share += (set >> player & 1) * split[player];
            }
            most = Math.max(most, game.worth(set) - share);
        }

        Core core = Core.of(game, split);

        assertThat(core.complete()).isTrue();
        assertThat(core.gain()).isCloseTo(most, within(1e-6));
        assertThat(core.isStable()).isEqualTo(core.gain() == 0);
    }

    @Test
    void whereTheSearchIsBrokenOffItIsSaid() {
        ShapleyValue.Game majority = set -> Integer.bitCount(set) > 15 ? 1 : 0;
        double[] split = new double[30];
        Arrays.fill(split, 1.0 / 30);

        Core core = Core.of(majority, split);

        assertThat(core.complete()).isFalse();
        assertThat(core.isStable()).isFalse();
        assertThat(core.gain()).isGreaterThan(0.4);
    }
}
