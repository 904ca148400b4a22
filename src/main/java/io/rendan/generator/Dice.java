package io.rendan.generator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A stream of chance; equal seeds give equal draws on every machine. */
final class Dice {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final RandomGenerator random;

    private Dice(RandomGenerator random) {
        this.random = random;
    }

    static Dice seeded(long seed) {
        return new Dice(FACTORY.create(seed));
    }

    /** Evenly from 0 to {@code bound − 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    double unit() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    double between(Range range) {
        return between(range.low(), range.high());
    }

    double gaussian() {
        return random.nextGaussian();
    }

    double gaussian(double mean, double deviation, double low, double high) {
        return Math.clamp(mean + deviation * gaussian(), low, high);
    }

    /** Lognormal with the given median and standard deviation of the logarithm. */
    double logNormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * gaussian());
    }

    /** Poisson; by its normal approximation from a mean of 30 on. */
    int poisson(double mean) {
        if (mean >= 30) {
            return (int) Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * gaussian()));
        }
        double floor = StrictMath.exp(-mean);
        int events = 0;
        for (double product = unit(); product > floor; product *= unit()) {
            events++;
        }
        return events;
    }

    <T> T pick(List<T> things) {
        return things.get(below(things.size()));
    }

    void shuffle(List<?> things) {
        Collections.shuffle(things, random);
    }

    /**
     * Draws an index in proportion to weight.
     *
     * @param cumulative running sums of the weights, the last one positive
     */
    int weighted(double[] cumulative) {
        double mark = unit() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, mark);
        return Math.min(found >= 0 ? found + 1 : -found - 1, cumulative.length - 1);
    }

    static double[] cumulative(double[] weights) {
        double[] sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }
}
