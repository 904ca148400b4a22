package io.rendan.ingest.web;

import io.rendan.web.Limit;
import io.swagger.v3.oas.annotations.Parameter;

import org.jspecify.annotations.Nullable;

/** Which page of the list of imports. */
record ImportQuery(
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor) {}
