package io.rendan.generator.population;

import io.rendan.network.PlatformKind;

/**
 * A platform and what is planted in it.
 *
 * @param openness share of its collaboration that leaves it, over what chance would give
 */
public record PlannedPlatform(
        int index,
        String id,
        String name,
        String product,
        PlatformKind kind,
        Role role,
        int units,
        double openness) {

    /** What a platform plays in the planted truth. */
    public enum Role {
        ORDINARY,
        /** Planted silo. */
        CLOSED,
        /** Decoy: its units like to work with each other, but far from only. */
        COHESIVE,
        /** Decoy: several times as large as others, so that much stays inside. */
        LARGE,
        /** Shared services, open by nature. */
        SHARED
    }

    public boolean isIndustry() {
        return kind == PlatformKind.INDUSTRY;
    }

    public boolean isClosed() {
        return role == Role.CLOSED;
    }

    /** Share of a unit's suppliers that it looks for at home. */
    public double homeShare() {
        return switch (role) {
            case CLOSED -> 0.9;
            case COHESIVE -> 0.45;
            case LARGE -> 0.4;
            case ORDINARY -> 0.25;
            case SHARED -> 0.05;
        };
    }
}
