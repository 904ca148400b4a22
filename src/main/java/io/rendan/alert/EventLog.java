package io.rendan.alert;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * What listeners are told, in the graph: alerts and other events, numbered together without a gap
 * from 1. Who takes a number holds the counter until its transaction ends, so that nobody sees a
 * number before those below it. Alerts are kept; of numbers further back than {@value #KEPT}, other
 * events are forgotten.
 */
@Component
class EventLog {

    static final int KEPT = 10_000;

    /**
     * An alert or event as it was written.
     *
     * @param name by which listeners tell apart what they hear
     */
    record Entry(long sequence, String name, String document) {}

    private final CypherQueries queries;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    EventLog(CypherQueries queries, JsonMapper json, ApplicationEventPublisher events) {
        this.queries = queries;
        this.json = json;
        this.events = events;
    }

    /**
     * Takes the next numbers, in the caller's transaction.
     *
     * @return the last of them
     */
    long take(int count) {
        return queries.first(
                        "alert/take-numbers", Map.of("count", count), row -> row.integer("last"))
                .orElseThrow();
    }

    /**
     * Adds what has happened: in the caller's transaction where there is one, else in its own.
     *
     * @param of makes it with its number
     */
    void add(LongFunction<Occurrence> of) {
        queries.inTransaction(
                () -> {
                    Occurrence happened = of.apply(take(1));
                    queries.run("alert/add-event", Map.of("event", row(happened)));
                    queries.run("alert/forget-events", Map.of("upTo", happened.sequence() - KEPT));
                    events.publishEvent(new EventAdded());
                });
    }

    private Map<String, Object> row(Occurrence happened) {
        return Map.of(
                "sequence", happened.sequence(),
                "name", happened.name(),
                "at", GraphTime.of(happened.at()),
                "document", json.writeValueAsString(happened));
    }

    /** What was told after a number, in order. */
    List<Entry> after(long sequence, int limit) {
        return queries.rows(
                "alert/events-after",
                Map.of("sequence", sequence, "limit", limit),
                row -> new Entry(row.integer("sequence"), row.text("name"), row.text("document")));
    }

    /** The newest number, 0 while there is none. */
    long last() {
        return queries.first("alert/last", Map.of(), row -> row.integer("last")).orElse(0L);
    }
}
