package io.rendan.ingest;

import static java.util.Comparator.comparing;

import io.rendan.cypher.Asked;
import io.rendan.cypher.Row;
import io.rendan.cypher.Understudy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The newest {@value #MOST} imports while the database is away. */
@Component
class RememberedImports implements Understudy {

    private static final int MOST = 200;
    private static final String FIND = "load/find-import";
    private static final String NEWEST = "load/newest-imports";

    private volatile Map<String, Row> imports = new ConcurrentHashMap<>();

    @Override
    public Set<String> statements() {
        return Set.of(FIND, NEWEST);
    }

    @Override
    public Runnable learn(Source database) {
        Map<String, Row> read = new ConcurrentHashMap<>();
        database.rows("memory/imports", Map.of("limit", MOST))
                .forEach(row -> read.put(row.text("id"), row));
        return () -> imports = read;
    }

    @Override
    public void written(
            String statement, Map<String, ? extends @Nullable Object> parameters, Source database) {
        if (statement.equals("load/put-import")
                && parameters.get("properties") instanceof Map<?, ?> properties) {
            String id = new Asked(parameters).text("id");
            Map<String, Object> row = new HashMap<>();
            row.put("id", id);
            row.put("queuedAt", Objects.requireNonNull(properties.get("queuedAt")));
            row.put("document", Objects.requireNonNull(properties.get("document")));
            imports.put(id, Row.of(row));
        }
    }

    @Override
    public Optional<List<Row>> rows(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        var asked = new Asked(parameters);
        if (statement.equals(FIND)) {
            Row known = imports.get(asked.text("id"));
            return known == null && imports.size() >= MOST
                    ? Optional.empty()
                    : Optional.of(Stream.ofNullable(known).toList());
        }
        return Optional.of(
                imports.values().stream()
                        .filter(row -> isAfter(row, asked))
                        .sorted(
                                comparing((Row row) -> row.instant("queuedAt"))
                                        .reversed()
                                        .thenComparing(row -> row.text("id")))
                        .limit(asked.number("limit"))
                        .toList());
    }

    private static boolean isAfter(Row row, Asked asked) {
        if (!asked.isGiven("queuedAt")) {
            return true;
        }
        int time = row.instant("queuedAt").compareTo(asked.instant("queuedAt"));
        return time != 0 ? time < 0 : row.text("id").compareTo(asked.text("id")) > 0;
    }
}
