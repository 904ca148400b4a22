package io.rendan.explore.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * A statement to be asked.
 *
 * @param cypher one statement
 * @param parameters by name
 */
record CypherRequest(
        @NotBlank(message = "a statement of Cypher")
                @Schema(
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        example = "MATCH (p:Platform) RETURN p.id AS id, p.name AS name",
                        description = "EXPLAIN or PROFILE before it shows its plan")
                @Nullable String cypher,
        @Schema(description = "Values of its $parameters, by name")
                @Nullable Map<String, @Nullable Object> parameters) {

    String statement() {
        return cypher == null ? "" : cypher;
    }

    Map<String, @Nullable Object> values() {
        return parameters == null ? new HashMap<String, @Nullable Object>() : parameters;
    }
}
