package io.rendan.alert;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits to be posted, in the graph. */
@Component
class Outbox {

    /**
     * A delivery whose turn it is.
     *
     * @param attempts made so far
     */
    record Waiting(String id, String alertId, String document, int attempts) {}

    private final CypherQueries queries;
    private final Clock clock;

    Outbox(CypherQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The delivery at the head of a lane. */
    Optional<Waiting> next(String lane) {
        return queries.first(
                "alert/next-delivery",
                Map.of("lane", lane),
                row ->
                        new Waiting(
                                row.text("id"),
                                row.text("alertId"),
                                row.text("document"),
                                row.count("attempts")));
    }

    /** Notes an attempt and what came of it. */
    void tried(String id, int attempts, Delivery.Status status, Optional<String> problem) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("attempts", attempts);
        parameters.put("status", status.name());
        parameters.put("problem", problem.orElse(null));
        parameters.put("at", GraphTime.of(clock.instant()));
        queries.run("alert/put-attempt", parameters);
    }

    /** Gives up what waits for addresses that no rule has any more. */
    void giveUpOthersThan(Collection<String> lanes) {
        queries.run(
                "alert/give-up",
                Map.of(
                        "lanes",
                        List.copyOf(lanes),
                        "problem",
                        "no rule of this name posts to this address any more"));
    }
}
