package io.rendan.silo;

import io.rendan.algorithm.RewiringParameters;

/**
 * When a group is a silo. Methods, section 2.
 *
 * @param rewiring how the null networks are drawn; at least two
 * @param minimumUnits units below which a group is not judged
 * @param maximumQValue largest q-value of a silo
 * @param maximumOpenness largest openness of a silo
 * @param bridges missing bridges named at most
 */
public record SiloParameters(
        RewiringParameters rewiring,
        int minimumUnits,
        double maximumQValue,
        double maximumOpenness,
        int bridges) {

    public SiloParameters {
        if (rewiring.samples() < 2) {
            throw new IllegalArgumentException(
                    "a null needs at least 2 rewirings, has " + rewiring.samples());
        }
        if (minimumUnits < 1 || bridges < 0) {
            throw new IllegalArgumentException(
                    "minimumUnits must be at least 1 and bridges at least 0, are %d and %d"
                            .formatted(minimumUnits, bridges));
        }
        if (!(maximumQValue >= 0 && maximumQValue <= 1 && maximumOpenness >= 0)) {
            throw new IllegalArgumentException(
                    "maximumQValue must be from 0 to 1 and maximumOpenness at least 0, are %s and %s"
                            .formatted(maximumQValue, maximumOpenness));
        }
    }

    /** 200 rewirings, three units, q at most 0.05, openness at most 0.5, five bridges. */
    public static SiloParameters standard(long seed) {
        return new SiloParameters(RewiringParameters.standard(seed), 3, 0.05, 0.5, 5);
    }
}
