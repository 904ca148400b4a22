package io.rendan.bottleneck.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Kingman's wait against a simulation of the same queue, request by request. */
class KingmanSimulationTests {

    private static final int BATCHES = 40;

    /** Mean wait in service times, with half the width of its 99.9 % interval. */
    private record Wait(double mean, double halfWidth) {}

    /**
     * Lindley's recursion: a request waits as long as the one before it, plus that one's service,
     * less the time between them. Batches long against the queue's memory give the interval.
     */
    private static Wait simulate(DoubleSupplier gap, DoubleSupplier service, int requests) {
        double wait = 0;
        int batch = requests / BATCHES;
        for (int warm = 0; warm < batch; warm++) {
            wait = Math.max(0, wait + service.getAsDouble() - gap.getAsDouble());
        }
        double[] means = new double[BATCHES];
        for (int part = 0; part < BATCHES; part++) {
            double sum = 0;
            for (int i = 0; i < batch; i++) {
                wait = Math.max(0, wait + service.getAsDouble() - gap.getAsDouble());
                sum += wait;
            }
            means[part] = sum / batch;
        }
        double mean = 0;
        for (double one : means) {
            mean += one / BATCHES;
        }
        double squares = 0;
        for (double one : means) {
            squares += (one - mean) * (one - mean);
        }
        return new Wait(mean, 3.56 * Math.sqrt(squares / (BATCHES - 1) / BATCHES));
    }

    /** Gamma variates of mean 1 and this squared coefficient of variation (Marsaglia & Tsang). */
    private static DoubleSupplier gamma(double squaredCv, SplittableRandom random) {
        if (squaredCv == 0) {
            return () -> 1;
        }
        double shape = 1 / squaredCv;
        if (shape == 1) {
            return () -> -Math.log(1 - random.nextDouble());
        }
        double d = (shape < 1 ? shape + 1 : shape) - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        return () -> {
            double boost = shape < 1 ? Math.pow(1 - random.nextDouble(), 1 / shape) : 1;
            while (true) {
                double normal = random.nextGaussian();
                double v = Math.pow(1 + c * normal, 3);
                if (v > 0
                        && Math.log(1 - random.nextDouble())
                                < normal * normal / 2 + d - d * v + d * Math.log(v)) {
                    return d * v * boost / shape;
                }
            }
        };
    }

    private static double kingman(
            double utilisation, double squaredArrivals, double squaredService) {
        // capacity of 30 a month: one service a day
        return new Queue(30 * utilisation, 30, squaredArrivals, Math.sqrt(squaredService))
                .expectedWaitDays();
    }

    private static Wait simulated(
            double utilisation, double squaredArrivals, double squaredService, int requests) {
        SplittableRandom random = new SplittableRandom(2026);
        DoubleSupplier gap = gamma(squaredArrivals, random.split());
        return simulate(
                () -> gap.getAsDouble() / utilisation,
                gamma(squaredService, random.split()),
                requests);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "0.8, 0", "0.8, 2", "0.95, 0.25", "0.95, 1"})
    void randomArrivalsAreExact(double utilisation, double squaredService) {
        Wait wait = simulated(utilisation, 1, squaredService, 4_000_000);
        assertThat(wait.halfWidth()).isLessThan(0.15 * wait.mean());
        assertThat(kingman(utilisation, 1, squaredService))
                .isCloseTo(wait.mean(), within(wait.halfWidth()));
    }

    @ParameterizedTest
    @CsvSource({"0.25, 1", "0.5, 0.5", "2, 1", "4, 1"})
    void smootherAndBurstierArrivalsAreWithinATenth(double squaredArrivals, double squaredService) {
        Wait wait = simulated(0.95, squaredArrivals, squaredService, 6_000_000);
        double expected = kingman(0.95, squaredArrivals, squaredService);
        assertThat(expected).isCloseTo(wait.mean(), within(0.1 * wait.mean()));
        assertThat(expected).isGreaterThan(0.98 * wait.mean() - wait.halfWidth());
    }
}
