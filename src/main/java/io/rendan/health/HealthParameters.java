package io.rendan.health;

/**
 * What health is judged by beside the {@link Yardstick}s. Methods, section 6.
 *
 * @param congestedUtilisation share of capacity in use from which a unit is congested
 */
public record HealthParameters(double congestedUtilisation) {

    public HealthParameters {
        if (!(congestedUtilisation > 0)) {
            throw new IllegalArgumentException(
                    "congestedUtilisation must be above 0, is " + congestedUtilisation);
        }
    }

    /** 85 %. */
    public static HealthParameters defaults() {
        return new HealthParameters(0.85);
    }
}
