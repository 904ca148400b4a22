package io.rendan.generator.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A stream of chance; equal seeds give equal draws on every machine. */
public final class Dice {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final RandomGenerator random;

    private Dice(RandomGenerator random) {
        this.random = random;
    }

    public static Dice seeded(long seed) {
        return new Dice(FACTORY.create(seed));
    }

    /** Evenly from 0 to {@code bound − 1}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public double unit() {
        return random.nextDouble();
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    public double between(Range range) {
        return between(range.low(), range.high());
    }

    public double gaussian() {
        return random.nextGaussian();
    }

    public double gaussian(double mean, double deviation, double low, double high) {
        return Math.clamp(mean + deviation * gaussian(), low, high);
    }

    /** Lognormal with the given median and standard deviation of the logarithm. */
    public double logNormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * gaussian());
    }

    /** Poisson; by its normal approximation from a mean of 30 on. */
    public int poisson(double mean) {
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

    public <T> T pick(List<T> things) {
        return things.get(below(things.size()));
    }

    public void shuffle(List<?> things) {
        Collections.shuffle(things, random);
    }

    /**
     * Draws an index in proportion to weight.
     *
     * @param cumulative running sums of the weights, the last one positive
     */
    public int weighted(double[] cumulative) {
        double mark = unit() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, mark);
        return Math.min(found >= 0 ? found + 1 : -found - 1, cumulative.length - 1);
    }

    public static double[] cumulative(double[] weights) {
        double[] sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }
}
