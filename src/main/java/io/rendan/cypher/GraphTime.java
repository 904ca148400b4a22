package io.rendan.cypher;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Points in time as the graph keeps them: date-times in UTC. {@link Row#instant} reads them. */
public final class GraphTime {

    private GraphTime() {}

    /** A point in time as a parameter of a statement. */
    public static ZonedDateTime of(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
