package io.rendan.network;

import java.util.Optional;
import java.util.Set;

/**
 * What is not said about small units, where a figure about the unit is one about a person.
 *
 * <p>Money and contracts are always shown. Powers, satisfaction and interactions are withheld where
 * the unit is known to have fewer than {@value #FEWEST_PEOPLE} people.
 */
public final class Discretion {

    /** Units of at least so many people are shown whole. */
    public static final int FEWEST_PEOPLE = 5;

    /** Why a figure is withheld. */
    public static final String REASON =
            "withheld: the unit has fewer than " + FEWEST_PEOPLE + " people";

    /** Figures of the collaboration layer, which hours worked together are part of. */
    private static final Set<String> FROM_INTERACTIONS =
            Set.of(
                    "harmonicCloseness",
                    "pageRank",
                    "constraint",
                    "effectiveSize",
                    "coreNumber",
                    "clustering");

    private Discretion() {}

    /** Whether a figure says something about people. */
    public static boolean isPersonal(String figure) {
        return figure.endsWith("Power")
                || figure.startsWith("satisfaction")
                || figure.startsWith("interaction")
                || FROM_INTERACTIONS.contains(figure);
    }

    /** Whether such figures are withheld for a unit of this size. */
    public static boolean applies(Optional<Long> headcount) {
        return headcount.isPresent() && headcount.get() < FEWEST_PEOPLE;
    }
}
