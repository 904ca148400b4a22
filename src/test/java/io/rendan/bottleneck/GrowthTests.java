package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

class GrowthTests {

    private static double[] growth(double capacity, double... requests) {
        EcosystemNetwork network =
                new EcosystemBuilder()
                        .serves("s", "k", capacity, 1)
                        .asks("a", "s", "k", requests)
                        .build();
        Growth growth = Growth.of(QueueFigures.of(ServiceTable.of(network), 2));
        int party = network.parties().indexOf("s");
        return new double[] {growth.utilisationTrend()[party], growth.monthsToSaturation()[party]};
    }

    @Test
    void aSteadyRiseReachesCapacityWhereTheLineDoes() {
        double[] growth = growth(100, 30, 35, 40, 45, 50, 55, 60);
        assertThat(growth[0]).isCloseTo(0.05, within(1e-12));
        assertThat(growth[1]).isCloseTo(8, within(1e-9));
    }

    @Test
    void aServiceThatIsFullAlreadyHasNoMonthsLeft() {
        assertThat(growth(50, 30, 35, 40, 45, 50, 55, 60)[1]).isZero();
    }

    @Test
    void aFallOrAStandstillNeverFills() {
        assertThat(growth(100, 60, 55, 50, 45, 40, 35)[1]).isNaN();
        assertThat(growth(100, 60, 60, 60, 60, 60, 60)[1]).isNaN();
        assertThat(growth(100, 60, 60, 60, 60, 60, 60)[0]).isZero();
    }

    @Test
    void fiveMonthsAreTooFew() {
        assertThat(growth(100, 30, 35, 40, 45, 50)[0]).isNaN();
    }

    @Test
    void noiseAloneSeldomPassesForGrowth() {
        SplittableRandom random = new SplittableRandom(11);
        int alarms = 0;
        for (int trial = 0; trial < 1000; trial++) {
            double[] counts = new double[12];
            Arrays.setAll(counts, month -> Math.max(0, 60 + 9 * random.nextGaussian()));
            alarms += Double.isNaN(growth(100, counts)[1]) ? 0 : 1;
        }
        assertThat(alarms).isBetween(10, 45);
    }
}
