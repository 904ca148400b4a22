package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

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

            assertThat(Core.of(convex, ShapleyValue.exact(6, convex)).isStable()).isTrue();
        }
    }

    @Test
    void ofManyPlayersOnlySmallSetsAreLookedAtAndThatIsSaid() {
        Core core = Core.of(Integer::bitCount, new double[14]);

        assertThat(core.complete()).isFalse();
        assertThat(core.isStable()).isFalse();
    }
}
