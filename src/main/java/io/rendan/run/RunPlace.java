package io.rendan.run;

import java.time.Instant;

/** Where a run stands in the list of runs, newest first; stays when runs are added. */
public record RunPlace(Instant queuedAt, String id) {}
