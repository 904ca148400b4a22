package io.rendan.position;

import io.rendan.algorithm.centrality.PageRankParameters;

/**
 * How positions are measured. Methods, section 9.
 *
 * @param pageRank how the walker walks
 * @param closenessUnits units with ties above which closeness is not computed, since its cost grows
 *     with their square
 */
public record PositionParameters(PageRankParameters pageRank, int closenessUnits) {

    public PositionParameters {
        if (closenessUnits < 0) {
            throw new IllegalArgumentException(
                    "closenessUnits must be at least 0, is " + closenessUnits);
        }
    }

    /**
     * A walker that follows ties by their weight with damping 0.85, until ranks move by no more
     * than 1e-9; closeness of up to 20,000 units.
     */
    public static PositionParameters defaults() {
        return new PositionParameters(new PageRankParameters(0.85, true, 1e-9, 1000), 20_000);
    }
}
