package io.rendan.map;

/** How near a map is. */
public enum MapLevel {
    /** Platforms; partners as one, each user segment by itself. */
    PLATFORM,
    /** Ecosystem communities, linked where they share members. */
    COMMUNITY,
    /**
     * Single parties: those of a platform or community, around one party, or the largest of all.
     */
    PARTY
}
