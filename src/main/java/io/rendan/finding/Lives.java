package io.rendan.finding;

import io.rendan.analysis.Money;
import io.rendan.cypher.CypherQueries;
import io.rendan.run.RunPublished;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries every finding's life on to the run that is being published, in its transaction.
 *
 * <p>Linear in the findings a current run of its dataset ever had; only lives that begin or change
 * are written.
 */
@Component
class Lives {

    private final CypherQueries queries;

    Lives(CypherQueries queries) {
        this.queries = queries;
    }

    /** First, so that others who listen find every life as this run leaves it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void carryOn(RunPublished run) {
        Map<String, Object> ofRun = Map.of("runId", run.runId(), "dataset", run.dataset());
        Map<String, Life> before = new HashMap<>();
        queries.each(
                "recommendation/lock-all",
                ofRun,
                row -> before.put(row.text("id"), LifeRecord.life(row)));
        Map<String, Optional<Money>> found = new HashMap<>();
        queries.each(
                "recommendation/found",
                Map.of("runId", run.runId()),
                row -> found.put(row.text("id"), LifeRecord.money(row)));
        write(run.dataset(), before, after(before, found, run.at().truncatedTo(ChronoUnit.MILLIS)));
        queries.run("recommendation/point", ofRun);
    }

    /**
     * What becomes of every life.
     *
     * @param before by finding id
     * @param found value at stake by finding id, of the run that is being published
     */
    static Map<String, Life> after(
            Map<String, Life> before, Map<String, Optional<Money>> found, Instant at) {
        Map<String, Life> after = new HashMap<>();
        before.forEach(
                (id, life) -> {
                    Optional<Money> value = found.getOrDefault(id, Optional.empty());
                    after.put(id, found.containsKey(id) ? life.seen(value, at) : life.gone(at));
                });
        found.keySet().forEach(id -> after.computeIfAbsent(id, unseen -> Life.begun(at)));
        return after;
    }

    private void write(String dataset, Map<String, Life> before, Map<String, Life> after) {
        List<Map<String, @Nullable Object>> changed =
                after.entrySet().stream()
                        .filter(life -> !life.getValue().equals(before.get(life.getKey())))
                        .map(life -> LifeRecord.properties(life.getKey(), life.getValue()))
                        .toList();
        queries.runInBatches("recommendation/put", changed, Map.of("dataset", dataset));
    }
}
