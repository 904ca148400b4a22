package io.rendan.ingest;

import java.time.Instant;

/** A place in the list of imports, which runs from the newest to the oldest, ties by id. */
public record ImportPlace(Instant queuedAt, String id) {}
