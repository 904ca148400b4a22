package io.rendan.bottleneck.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MannKendallTests {

    @Test
    void aSeriesThatOnlyRisesIsJudgedByHand() {
        MannKendall rise = MannKendall.of(new double[] {1, 2, 4, 7, 11, 16});

        // S = 15, variance 6·5·17/18 = 28.33, z = 14/5.3229 = 2.6301
        assertThat(rise.pValue()).isCloseTo(0.008535, within(1e-5));
        assertThat(rise.slope()).isEqualTo(3);
        assertThat(rise.rises()).isTrue();
        assertThat(rise.falls()).isFalse();
    }

    @Test
    void equalValuesTakeFromTheVariance() {
        MannKendall ties = MannKendall.of(new double[] {1, 1, 2, 2, 3, 3});

        // S = 12, variance (510 − 3·18)/18 = 25.33, z = 11/5.0332 = 2.1855
        assertThat(ties.pValue()).isCloseTo(0.028851, within(1e-5));
    }

    @Test
    void aSeriesWithoutDirectionSaysNothing() {
        assertThat(MannKendall.of(new double[] {3, 3, 3, 3, 3, 3}).pValue()).isEqualTo(1);
        assertThat(MannKendall.of(new double[] {1, 9, 2, 8, 3, 7}).rises()).isFalse();
        assertThat(MannKendall.of(new double[] {1, 2, 3, 4, 5}).pValue()).isNaN();
        assertThat(MannKendall.of(new double[0]).falls()).isFalse();
    }

    @Test
    void monthsThatAreNotKnownAreLeftOutWithTheirStep() {
        MannKendall fall =
                MannKendall.of(new double[] {12, 11, Double.NaN, 9, 8, 7, 6, Double.NaN, 4});

        assertThat(fall.slope()).isEqualTo(-1);
        assertThat(fall.falls()).isTrue();
    }
}
