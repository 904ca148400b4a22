package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class SignificanceTests {

    private static final double[] QUARTERS = {0.5, 0.25, 0.75, 0.5};

    @Test
    void aShareAboveSomeRewiringsHasTheEmpiricalPValue() {
        Significance significance = Significance.of(0.5, QUARTERS);
        assertThat(significance.pEmpirical()).isEqualTo(4.0 / 5);
        assertThat(significance.pValue()).isEqualTo(4.0 / 5);
        assertThat(significance.expected()).isEqualTo(0.5);
        assertThat(significance.zScore()).isZero();
    }

    @Test
    void theZScoreCountsSampleDeviations() {
        // squares of deviations: 0, 1/16, 1/16, 0; divided by three
        assertThat(Significance.of(0, QUARTERS).zScore())
                .isCloseTo(-0.5 / Math.sqrt(1.0 / 24), within(1e-12));
    }

    @Test
    void atTheFloorTheGammaTailReplacesIt() {
        // internal share: mean 1/2, variance 1/24, so shape 6 and scale 1/12; its tail at 1, for a
        // whole shape, is exp(-12) (1 + 12 + 12²/2! + … + 12⁵/5!)
        double tail = 0;
        double term = Math.exp(-12);
        for (int i = 0; i < 6; i++) {
            tail += term;
            term *= 12.0 / (i + 1);
        }
        Significance significance = Significance.of(0, QUARTERS);
        assertThat(significance.pEmpirical()).isEqualTo(1.0 / 5);
        assertThat(significance.pValue()).isCloseTo(tail, within(1e-9));
    }

    @Test
    void theGammaTailNeverExceedsTheFloor() {
        // barely below the lowest of two rewirings, where a gamma tail would be about a half
        Significance significance = Significance.of(0.4999, new double[] {0.5, 0.9});
        assertThat(significance.pValue()).isLessThanOrEqualTo(significance.pEmpirical());
    }

    @Test
    void aNullThatNeverVariesGivesNoZScore() {
        Significance same = Significance.of(0.3, new double[] {0.3, 0.3, 0.3 + 1e-17});
        assertThat(same.zScore()).isNaN();
        assertThat(same.pValue()).isEqualTo(1);
        Significance below = Significance.of(0.1, new double[] {0.3, 0.3, 0.3});
        assertThat(below.zScore()).isNaN();
        assertThat(below.pValue()).isEqualTo(below.pEmpirical()).isEqualTo(0.25);
    }

    @Test
    void farBelowEveryRewiringThePValueIsTinyAndFinite() {
        double[] narrow =
                IntStream.range(0, 200).mapToDouble(i -> 0.9 + 0.0001 * (i % 7)).toArray();
        Significance significance = Significance.of(0.05, narrow);
        assertThat(significance.pValue()).isBetween(0.0, 1e-12);
        assertThat(significance.pEmpirical()).isEqualTo(1.0 / 201);
    }
}
