package io.rendan.generator.population;

/** A unit's place in the chain from the user back; money flows down this list only. */
public enum Position {
    /** Sells to users. */
    FRONT,
    /** Sells to units at the front. */
    MAKER,
    /** A large maker that itself buys from upstream. */
    OPERATIONS,
    /** The only one that offers its capability: a planted bottleneck. */
    SPECIALIST,
    /** Sells to operations. */
    UPSTREAM,
    /** Shared service. */
    SHARED,
    /** A platform owner's unit: takes fees, pays for value adjustment. */
    OFFICE;

    /** Whether buyers look for it themselves, among others who offer the same. */
    public boolean isChosen() {
        return isMaker() || this == UPSTREAM;
    }

    public boolean isMaker() {
        return this == MAKER || this == OPERATIONS;
    }
}
