package io.rendan.bottleneck.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

class ArrivalsTests {

    @Test
    void tooFewMonthsAreTakenForRandomArrivalsAndFlagged() {
        assertThat(Arrivals.of(new double[0])).isEqualTo(new Arrivals(1, true));
        assertThat(Arrivals.of(new double[] {9, 1, 9, 1, 9})).isEqualTo(new Arrivals(1, true));
    }

    @Test
    void monthsWithoutAnyRequestSayNothing() {
        assertThat(Arrivals.of(new double[12])).isEqualTo(new Arrivals(1, true));
    }

    @Test
    void aSteadyRiseIsNoUnevenness() {
        double[] counts = new double[12];
        Arrays.setAll(counts, month -> 100 + 20 * month);
        assertThat(Arrivals.of(counts)).isEqualTo(new Arrivals(0.25, false));
    }

    @Test
    void varianceOverMeanIsMeasuredAroundTheTrend() {
        // residuals +-4 around 10 + month, untouched by the fit: 8 * 16 / 6 over the mean of 13.5
        double[] counts = new double[8];
        double[] signs = {1, -1, -1, 1, 1, -1, -1, 1};
        Arrays.setAll(counts, month -> 10 + month + 4 * signs[month]);
        assertThat(Arrivals.of(counts).variability()).isCloseTo(8 * 16 / 6.0 / 13.5, within(1e-12));
    }

    @Test
    void noiseOfFifteenPercentOnAThousandRequestsDoesNotBlowUp() {
        double[] counts = new double[12];
        SplittableRandom random = new SplittableRandom(7);
        Arrays.setAll(counts, month -> 1000 * (1 + 0.15 * random.nextGaussian()));
        assertThat(Arrivals.of(counts).variability()).isLessThanOrEqualTo(4);
    }
}
