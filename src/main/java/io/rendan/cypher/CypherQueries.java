package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Runs statements of the library, in the transaction of the caller where there is one. Thread-safe.
 */
@Component
public class CypherQueries {

    private final Neo4jClient client;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    CypherQueries(Neo4jClient client) {
        this.client = client;
    }

    /**
     * All rows of a statement, in its order.
     *
     * @param path of the file below {@code cypher/}, without ending
     * @param read makes a row's object
     */
    public <T> List<T> rows(
            String path,
            Map<String, ? extends @Nullable Object> parameters,
            Function<MapAccessor, T> read) {
        List<T> rows = new ArrayList<>();
        client.query(text(path))
                .bindAll(nullable(parameters))
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> rows.add(read.apply(row)))
                .all();
        return rows;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(
            String path,
            Map<String, ? extends @Nullable Object> parameters,
            Function<MapAccessor, T> read) {
        return rows(path, parameters, read).stream().findFirst();
    }

    /** Runs a statement for its effect. */
    public void run(String path, Map<String, ? extends @Nullable Object> parameters) {
        client.query(text(path)).bindAll(nullable(parameters)).run();
    }

    /** The client takes nulls, only its signature does not say so. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> nullable(Map<String, ? extends @Nullable Object> values) {
        return (Map<String, Object>) values;
    }

    private String text(String path) {
        return texts.computeIfAbsent(path, unread -> CypherFile.of(unread).text());
    }
}
