package io.rendan.map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.web.RunStamp;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** The map with the run that it belongs to. */
@Schema(
        description = "Nodes and links of a map",
        requiredProperties = {"runId", "asOf", "stale", "level", "nodes", "links"})
public record NetworkMap(
        @JsonUnwrapped RunStamp run,
        MapLevel level,
        @Schema(description = "Id of what the map is about; null where it is about all")
                Optional<String> focus,
        @Schema(
                        description = "ISO 4217 of the amounts; null while there are no data",
                        example = "CNY")
                Optional<String> currency,
        List<MapNode> nodes,
        @Schema(description = "One a pair of nodes, by their keys") List<MapLink> links,
        @Schema(description = "Nodes that the limit left out, those of the least turnover")
                int hidden) {

    public NetworkMap {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** While no run has succeeded. */
    static NetworkMap none(MapQuestion question) {
        return new NetworkMap(
                RunStamp.none(),
                question.level(),
                question.focus(),
                Optional.empty(),
                List.of(),
                List.of(),
                0);
    }
}
