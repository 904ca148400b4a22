package io.rendan.silo;

import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.silo.Detection.Look;

import java.util.Optional;

/**
 * When a group is a silo. Methods, section 2.
 *
 * @param rewiring how the null networks are drawn; at least two
 * @param minimumUnits units below which a group is not judged
 * @param maximumQValue largest q-value of a silo
 * @param maximumOpenness largest openness of a platform that is a silo
 * @param bridges missing bridges named at most
 * @param repeats how often a tenth of the ties is dropped to see which silos survive
 * @param detection how groups are detected besides
 */
public record SiloParameters(
        RewiringParameters rewiring,
        int minimumUnits,
        double maximumQValue,
        double maximumOpenness,
        int bridges,
        int repeats,
        DetectionParameters detection) {

    public SiloParameters {
        if (rewiring.samples() < 2) {
            throw new IllegalArgumentException(
                    "a null needs at least 2 rewirings, has " + rewiring.samples());
        }
        if (minimumUnits < 1 || bridges < 0 || repeats < 0) {
            throw new IllegalArgumentException(
                    "minimumUnits must be at least 1, bridges and repeats at least 0,"
                            + " are %s, %s and %s".formatted(minimumUnits, bridges, repeats));
        }
        if (!(maximumQValue >= 0 && maximumQValue <= 1 && maximumOpenness >= 0)) {
            throw new IllegalArgumentException(
                    "maximumQValue must be from 0 to 1 and maximumOpenness at least 0,"
                            + " are %s and %s".formatted(maximumQValue, maximumOpenness));
        }
    }

    /**
     * 200 rewirings, three units, q at most 0.05, openness at most 0.5, five bridges, 20 repeats
     * and the standard detection.
     */
    public static SiloParameters defaults(long seed) {
        return new SiloParameters(
                RewiringParameters.standard(seed),
                3,
                0.05,
                0.5,
                5,
                20,
                DetectionParameters.defaults());
    }

    /** The same with another detection. */
    public SiloParameters with(DetectionParameters other) {
        return new SiloParameters(
                rewiring, minimumUnits, maximumQValue, maximumOpenness, bridges, repeats, other);
    }

    /** Largest openness of a silo found like this; communities are never silos. */
    double maximumOpenness(GroupType type, Optional<Detection> found) {
        return switch (type) {
            case PLATFORM -> maximumOpenness;
            case DETECTED -> detection.maximumOpenness(found.map(Detection::foundOn));
            case COMMUNITY -> Double.NEGATIVE_INFINITY;
        };
    }

    /** Whether a group is found again often enough to be a silo; what was not detected is. */
    boolean isSteady(Optional<Detection> found) {
        return found.filter(detected -> detected.foundOn() == Look.TIES)
                .map(detected -> detected.recurrence() >= detection.minimumRecurrence())
                .orElse(true);
    }

    /**
     * What follows from a q-value, NaN where there are too few units or no ties, and an openness,
     * NaN where chance gives the group no external tie either.
     */
    Verdict verdict(GroupType type, Optional<Detection> found, double qValue, double openness) {
        if (Double.isNaN(qValue)) {
            return Verdict.TOO_SMALL;
        }
        if (qValue > maximumQValue || Double.isNaN(openness)) {
            return Verdict.OPEN;
        }
        return openness <= maximumOpenness(type, found) && isSteady(found)
                ? Verdict.SILO
                : Verdict.COHESIVE;
    }
}
