package io.rendan.map;

import java.util.Optional;

/**
 * What a map shall show.
 *
 * @param level how near
 * @param focus id of a platform, community or party that it is about; of parties only
 * @param hops how far from a party that is the focus, in links
 * @param limit nodes at most; those of the largest turnover stay
 */
public record MapQuestion(MapLevel level, Optional<String> focus, int hops, int limit) {

    /** Links from the focus at most: three of them reach most of an ecosystem. */
    public static final int MOST_HOPS = 4;

    /** Nodes unless said otherwise: more are a cloud. */
    public static final int DEFAULT_LIMIT = 300;

    /** Nodes at most. */
    public static final int MOST_NODES = 5_000;

    public MapQuestion {
        if (hops < 1 || hops > MOST_HOPS) {
            throw new IllegalArgumentException(
                    "hops is %s, expected 1 to %s".formatted(hops, MOST_HOPS));
        }
        if (limit < 1 || limit > MOST_NODES) {
            throw new IllegalArgumentException(
                    "limit is %s, expected 1 to %s".formatted(limit, MOST_NODES));
        }
    }
}
