package io.rendan.map.web;

import io.rendan.map.MapLevel;
import io.rendan.map.MapQuestion;
import io.rendan.map.NetworkMap;
import io.rendan.map.NetworkMaps;
import io.rendan.web.Refuses;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

@Versioned
@RestController
@Tag(name = "Map", description = "The ecosystem as nodes and links")
class NetworkMapController {

    private final NetworkMaps maps;

    NetworkMapController(NetworkMaps maps) {
        this.maps = maps;
    }

    record MapQuery(
            @Parameter(description = "How near; without it, platforms") @Nullable MapLevel level,
            @Parameter(
                            description =
                                    "Id of a platform, community or party, of level=party; without it,"
                                            + " the parties of the largest turnover",
                            example = "pl-02")
                    @Nullable String focus,
            @Min(value = 1, message = "a whole number from 1 to " + MapQuestion.MOST_HOPS)
                    @Max(
                            value = MapQuestion.MOST_HOPS,
                            message = "a whole number from 1 to " + MapQuestion.MOST_HOPS)
                    @Parameter(
                            description = "How far from a party in focus, in links; without it, 1")
                    @Nullable Integer hops,
            @Parameter(
                            description = "A date within the data; without it, that of the run",
                            example = "2025-12-31")
                    @Nullable LocalDate asOf,
            @Min(value = 1, message = "a whole number from 1 to " + MapQuestion.MOST_NODES)
                    @Max(
                            value = MapQuestion.MOST_NODES,
                            message = "a whole number from 1 to " + MapQuestion.MOST_NODES)
                    @Parameter(
                            description =
                                    "Nodes at most, those of the largest turnover; without it, "
                                            + MapQuestion.DEFAULT_LIMIT)
                    @Nullable Integer limit,
            @Pattern(regexp = "(?i)json|graphml|gexf|", message = "json, graphml or gexf")
                    @Parameter(description = "Instead of `Accept`: json, graphml or gexf")
                    @Nullable String format) {

        MapQuestion question() {
            return new MapQuestion(
                    Objects.requireNonNullElse(level, MapLevel.PLATFORM),
                    focus == null || focus.isEmpty() ? Optional.empty() : Optional.of(focus),
                    Objects.requireNonNullElse(hops, 1),
                    Objects.requireNonNullElse(limit, MapQuestion.DEFAULT_LIMIT));
        }
    }

    @GetMapping(
            path = "/api/network",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                "application/graphml+xml",
                "application/gexf+xml"
            })
    @Operation(
            summary = "Nodes and links for a map",
            description =
                    "Platforms, communities or parties, what they paid each other in the window and"
                            + " the hours they spent together. With a platform in focus, its units by"
                            + " themselves and everybody else by platform; with a party, its"
                            + " neighbourhood. As GraphML and GEXF for Gephi, networkx and the like.")
    @Refuses(status = 404, when = "The focus is no platform, community or party")
    NetworkMap map(@Valid @ParameterObject MapQuery query) {
        return maps.map(query.question(), Optional.ofNullable(query.asOf()));
    }
}
