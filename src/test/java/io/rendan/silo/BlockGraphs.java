package io.rendan.silo;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import java.util.SplittableRandom;

/** Degree-corrected block graphs: groups that prefer themselves by a known amount. */
final class BlockGraphs {

    private BlockGraphs() {}

    /**
     * Eight platforms of 20 to 40 units of uneven activity; a tie stays within its platform with
     * the chance that makes the openness of every platform {@code openness}.
     */
    static EcosystemNetwork of(double openness, long seed) {
        var random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        int[] sizes = random.ints(8, 20, 41).toArray();
        for (int block = 0; block < sizes.length; block++) {
            ecosystem.platforms("p" + block);
            for (int unit = 0; unit < sizes[block]; unit++) {
                ecosystem.unitsOf("p" + block, name(block, unit));
            }
        }
        for (int tie = 0; tie < 1_600; tie++) {
            int block = random.nextInt(sizes.length);
            // a random partner is elsewhere with a chance of 7 in 8
            boolean leaves = random.nextDouble() < openness;
            int other = leaves ? random.nextInt(sizes.length) : block;
            ecosystem.hours(
                    name(block, busy(random, sizes[block])),
                    name(other, busy(random, sizes[other])),
                    Math.exp(random.nextGaussian() / 2));
        }
        return ecosystem.build();
    }

    /** Low numbers are drawn more often. */
    private static int busy(SplittableRandom random, int size) {
        return (int) (size * Math.pow(random.nextDouble(), 1.6));
    }

    private static String name(int block, int unit) {
        return "u%d-%02d".formatted(block, unit);
    }
}
