package io.rendan.map;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;

/** A mark on the map. */
@Schema(description = "A mark on the map")
public record MapNode(
        @Schema(description = "What links refer to; unique in the map", example = "platform:pl-02")
                String key,
        @Schema(
                        description =
                                "Of the platform, community or party; null for partners taken together")
                Optional<String> id,
        String name,
        @Schema(description = "Label in the graph", example = "Platform") String label,
        @Schema(description = "Its kind, such as INDUSTRY or NODE; null where it has none")
                Optional<String> kind,
        @Schema(description = "Platform that hosts it; null for all but hosted units")
                Optional<String> platformId,
        @Schema(description = "Parties that it stands for", example = "12") int parties,
        @Schema(description = "People in them; null where not known for any", example = "164")
                Optional<Integer> people,
        @Schema(
                        description =
                                "The larger of what its parties were paid and what they paid in the"
                                        + " window, all contracts")
                double turnover,
        @Schema(description = "What users paid it in the window") double userRevenue,
        @Schema(description = "Openness of a platform; null where not known or another mark")
                Optional<Double> openness,
        @Schema(description = "What a platform was found to be: SILO, COHESIVE, OPEN or TOO_SMALL")
                Optional<String> verdict) {

    MapNode judged(Optional<Double> judgedOpenness, Optional<String> judgedVerdict) {
        return new MapNode(
                key,
                id,
                name,
                label,
                kind,
                platformId,
                parties,
                people,
                turnover,
                userRevenue,
                judgedOpenness,
                judgedVerdict);
    }
}
