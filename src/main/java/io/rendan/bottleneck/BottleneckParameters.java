package io.rendan.bottleneck;

/**
 * From where on a unit counts as a bottleneck. Methods, section 3.
 *
 * @param congestedUtilisation share of capacity in use from which a unit is congested
 * @param congestedRiskShare part of all user revenue at risk from which a congested unit without
 *     captive buyers matters
 * @param singlePointRiskShare part of all user revenue at risk from which a unit is a single point
 *     of failure
 * @param enoughCoverage share of its work that substitutes must be able to take over so that it is
 *     none
 * @param seed of the sample that stands for betweenness in very large networks
 */
public record BottleneckParameters(
        double congestedUtilisation,
        double congestedRiskShare,
        double singlePointRiskShare,
        double enoughCoverage,
        long seed) {

    public BottleneckParameters {
        positive("congestedUtilisation", congestedUtilisation);
        positive("congestedRiskShare", congestedRiskShare);
        positive("singlePointRiskShare", singlePointRiskShare);
        positive("enoughCoverage", enoughCoverage);
    }

    /** Those of methods: 85 %, 0.1 %, 1 % and a half. */
    public static BottleneckParameters defaults(long seed) {
        return new BottleneckParameters(0.85, 0.001, 0.01, 0.5, seed);
    }

    private static void positive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " must be above 0, is " + value);
        }
    }
}
