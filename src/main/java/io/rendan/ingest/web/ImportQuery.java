package io.rendan.ingest.web;

import io.rendan.web.Limit;

import org.jspecify.annotations.Nullable;

/** Which page of the list of imports. */
record ImportQuery(@Limit @Nullable Integer limit, @Nullable String cursor) {}
