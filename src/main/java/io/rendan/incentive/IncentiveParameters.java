package io.rendan.incentive;

/**
 * Parameters of an {@link IncentiveSplit}.
 *
 * @param sharingRate share of the expected annual value that is paid out as incentive
 * @param substitutes other suppliers or buyers that take part in the split, at most
 */
public record IncentiveParameters(double sharingRate, int substitutes) {

    public IncentiveParameters {
        if (!(sharingRate >= 0 && sharingRate <= 1)) {
            throw new IllegalArgumentException(
                    "sharingRate must be from 0 to 1, is " + sharingRate);
        }
        if (substitutes < 0) {
            throw new IllegalArgumentException("substitutes must be at least 0, is " + substitutes);
        }
    }

    /** 6 % shared, with up to 8 substitutes. */
    public static IncentiveParameters defaults() {
        return new IncentiveParameters(0.06, 8);
    }
}
