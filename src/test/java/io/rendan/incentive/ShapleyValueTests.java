package io.rendan.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.SplittableRandom;

class ShapleyValueTests {

    @Test
    void nobodyGetsNothing() {
        assertThat(ShapleyValue.exact(0, set -> 0)).isEmpty();
    }

    @Test
    void onePlayerGetsAll() {
        assertThat(ShapleyValue.exact(1, set -> set == 1 ? 7 : 0)).containsExactly(7);
    }

    @Test
    void twoWhoNeedEachOtherShareAlike() {
        assertThat(ShapleyValue.exact(2, set -> set == 3 ? 10 : 0)).containsExactly(5, 5);
    }

    /** One left glove, two right ones: the left one is worth two thirds. */
    @Test
    void theGloveGameGivesTheScarceSideTwoThirds() {
        double[] values = ShapleyValue.exact(3, set -> (set & 1) != 0 && (set & 6) != 0 ? 6 : 0);

        assertThat(values[0]).isCloseTo(4, within(1e-12));
        assertThat(values[1]).isCloseTo(1, within(1e-12));
        assertThat(values[2]).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equalsTheAverageOverAllOrders(long seed) {
        double[] worth = game(5, seed);
        double[] expected = new double[5];
        permute(new int[] {0, 1, 2, 3, 4}, 0, worth, expected);

        double[] values = ShapleyValue.exact(5, set -> worth[set]);

        for (int player = 0; player < 5; player++) {
            assertThat(values[player]).isCloseTo(expected[player] / 120, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void addsUpToWhatAllAreWorth(long seed) {
        double[] worth = game(10, seed);

        double sum = Arrays.stream(ShapleyValue.exact(10, set -> worth[set])).sum();

        assertThat(sum).isCloseTo(worth[1023] - worth[0], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesNothingToWhoAddsNothingAndTheSameToEquals(long seed) {
        double[] worth = game(4, seed);
        double[] values =
                ShapleyValue.exact(6, set -> worth[set & 15] + 3 * Integer.bitCount(set & 16));

        assertThat(values[5]).isZero();
        assertThat(values[4]).isCloseTo(3, within(1e-12));
    }

    @Test
    void refusesMorePlayersThanItCanCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShapleyValue.exact(13, set -> 0))
                .withMessageContaining("13");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void drawnOrdersComeWithinFiveErrorsOfTheExactValuesAndAddUpToo(long seed) {
        double[] worth = game(8, seed);
        double[] exact = ShapleyValue.exact(8, set -> worth[set]);

        ShapleyValue drawn = ShapleyValue.sampled(8, set -> worth[set], 500, seed);

        for (int player = 0; player < 8; player++) {
            assertThat(drawn.values()[player])
                    .isCloseTo(exact[player], within(5 * drawn.errors()[player]));
            assertThat(drawn.errors()[player]).isBetween(1e-4, 0.05);
        }
        assertThat(Arrays.stream(drawn.values()).sum())
                .isCloseTo(worth[255] - worth[0], within(1e-9));
    }

    @Test
    void upToTwelvePlayersAreExactAndThirteenAreDrawn() {
        ShapleyValue.Game everyoneAddsOne = Integer::bitCount;

        assertThat(ShapleyValue.of(12, everyoneAddsOne).isExact()).isTrue();
        assertThat(ShapleyValue.of(12, everyoneAddsOne).errors()).containsOnly(0);
        ShapleyValue drawn = ShapleyValue.of(13, everyoneAddsOne);
        assertThat(drawn.isExact()).isFalse();
        assertThat(drawn.values()).containsOnly(1);
    }

    private static double[] game(int players, long seed) {
        double[] worth = new SplittableRandom(seed).doubles(1 << players).toArray();
        worth[0] = 0;
        return worth;
    }

    private static void permute(int[] order, int from, double[] worth, double[] sums) {
        if (from == order.length) {
            int set = 0;
            for (int player : order) {
                sums[player] += worth[set | 1 << player] - worth[set];
                set |= 1 << player;
            }
            return;
        }
        for (int i = from; i < order.length; i++) {
            swap(order, from, i);
            permute(order, from + 1, worth, sums);
            swap(order, from, i);
        }
    }

    private static void swap(int[] order, int i, int j) {
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
    }
}
