package io.rendan.run;

import java.time.Instant;

/**
 * A run of a dataset has become the current one. Sent inside the transaction that publishes it:
 * what a listener writes is part of the same all-or-nothing.
 */
public record RunPublished(String runId, String dataset, Instant at) {}
