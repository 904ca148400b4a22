package io.rendan.explore.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * What a question of the library is asked with.
 *
 * @param parameters by name; what is left out is as its header says
 */
record ArgumentsRequest(
        @Schema(description = "By name; what is left out is as the question says")
                @Nullable Map<String, @Nullable Object> parameters) {

    static Map<String, @Nullable Object> values(@Nullable ArgumentsRequest request) {
        Map<String, @Nullable Object> given = request == null ? null : request.parameters();
        return given == null ? new HashMap<String, @Nullable Object>() : given;
    }
}
