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
 * @param unstated from where on a unit counts whose capacity nobody states
 * @param seed of the sample that stands for betweenness in very large networks
 */
public record BottleneckParameters(
        double congestedUtilisation,
        double congestedRiskShare,
        double singlePointRiskShare,
        double enoughCoverage,
        Unstated unstated,
        long seed) {

    /**
     * From where on a unit counts whose capacity nobody states.
     *
     * @param lateBelow share on time below which it is late
     * @param lateBelowMedian and by how much below the median of the ecosystem
     * @param lateBuyers and to how many buyers, unless one is captive
     * @param strainedAbovePeak load over its own earlier peak from which it is strained
     */
    public record Unstated(
            double lateBelow, double lateBelowMedian, int lateBuyers, double strainedAbovePeak) {

        public Unstated {
            positive("lateBelow", lateBelow);
            positive("strainedAbovePeak", strainedAbovePeak);
        }
    }

    public BottleneckParameters {
        positive("congestedUtilisation", congestedUtilisation);
        positive("congestedRiskShare", congestedRiskShare);
        positive("singlePointRiskShare", singlePointRiskShare);
        positive("enoughCoverage", enoughCoverage);
    }

    /**
     * Those of methods: 85 %, 0.1 %, 1 % and a half; late below 80 % and a tenth below the median
     * to three buyers, strained a tenth above its peak.
     */
    public static BottleneckParameters defaults(long seed) {
        return new BottleneckParameters(
                0.85, 0.001, 0.01, 0.5, new Unstated(0.8, 0.1, 3, 1.1), seed);
    }

    private static void positive(String name, double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException(name + " must be above 0, is " + value);
        }
    }
}
