package io.rendan.cypher;

import java.time.Duration;

/**
 * The database answers again after it was away.
 *
 * @param away how long it was
 */
public record DatabaseReturned(Duration away) {}
