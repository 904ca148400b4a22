package io.rendan.alert;

import io.rendan.cypher.Asked;
import io.rendan.cypher.Row;
import io.rendan.cypher.Understudy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The newest {@value #MOST} alerts while the database is away, their deliveries as they stood when
 * the current run was published.
 */
@Component
class RememberedAlerts implements Understudy {

    private static final int MOST = 500;

    private volatile List<Row> newestFirst = List.of();

    @Override
    public Set<String> statements() {
        return Set.of("alert/list");
    }

    @Override
    public Runnable learn(Source database) {
        List<Row> read = database.rows("memory/alerts", Map.of("limit", MOST));
        return () -> newestFirst = read;
    }

    @Override
    public Optional<List<Row>> rows(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        var asked = new Asked(parameters);
        return Optional.of(
                newestFirst.stream()
                        .filter(alert -> alert.integer("sequence") < asked.number("before"))
                        .filter(alert -> isWanted(alert, asked))
                        .limit(asked.number("limit"))
                        .toList());
    }

    private static boolean isWanted(Row alert, Asked asked) {
        return asked.text("statuses").equals("[]")
                || alert.rows("deliveries", delivery -> delivery.text("status")).stream()
                        .anyMatch(status -> asked.has("statuses", status));
    }
}
