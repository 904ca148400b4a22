package io.rendan.silo;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import java.util.SplittableRandom;

/** Platforms of equal size whose units have ties at random, a share of them within their own. */
final class RandomPlatforms {

    private RandomPlatforms() {}

    /**
     * Draws an ecosystem.
     *
     * @param closed share of the ties of the first platform's units that stay within it; others
     *     choose anybody
     */
    static EcosystemNetwork of(int platforms, int unitsEach, int ties, double closed, long seed) {
        var random = new SplittableRandom(seed);
        var ecosystem = new EcosystemBuilder();
        for (int platform = 0; platform < platforms; platform++) {
            ecosystem.platforms("p" + platform);
            for (int unit = 0; unit < unitsEach; unit++) {
                ecosystem.unitsOf("p" + platform, name(platform, unit));
            }
        }
        for (int tie = 0; tie < ties; tie++) {
            int platform = random.nextInt(platforms);
            boolean stays = platform == 0 && random.nextDouble() < closed;
            int other = stays ? platform : random.nextInt(platforms);
            ecosystem.hours(
                    name(platform, random.nextInt(unitsEach)),
                    name(other, random.nextInt(unitsEach)),
                    Math.exp(random.nextGaussian() / 2));
        }
        return ecosystem.build();
    }

    private static String name(int platform, int unit) {
        return "u%d-%d".formatted(platform, unit);
    }
}
