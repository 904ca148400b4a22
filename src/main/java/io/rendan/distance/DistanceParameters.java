package io.rendan.distance;

/**
 * How closely zero distance is looked at. Methods, section 1.
 *
 * @param segmentsTraced user segments whose money is followed one by one, those with the most
 *     revenue first; what the others pay still backs income
 * @param segmentsNamed segments named for a party, the largest shares first
 * @param identityTolerance part of user revenue by which the sum of user value may miss it
 */
public record DistanceParameters(int segmentsTraced, int segmentsNamed, double identityTolerance) {

    public DistanceParameters {
        if (segmentsTraced < 0 || segmentsNamed < 0) {
            throw new IllegalArgumentException(
                    "segmentsTraced and segmentsNamed must be at least 0, are %s and %s"
                            .formatted(segmentsTraced, segmentsNamed));
        }
        if (!(identityTolerance > 0)) {
            throw new IllegalArgumentException(
                    "identityTolerance must be above 0, is " + identityTolerance);
        }
    }

    /** At most 200 segments traced, 50 named, and 1e-6. */
    public static DistanceParameters defaults() {
        return new DistanceParameters(200, 50, 1e-6);
    }
}
