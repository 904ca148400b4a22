package io.rendan.explore;

import io.rendan.cypher.PlanStep;
import io.rendan.cypher.StatementStream;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer as it arrives, to be taken by one thread and to be closed, which stops the server. */
public final class Exploration implements AutoCloseable {

    private final StatementStream rows;
    private final Turns.Turn turn;
    private final long begin = System.nanoTime();

    Exploration(StatementStream rows, Turns.Turn turn) {
        this.rows = rows;
        this.turn = turn;
    }

    /** Names of the columns, as soon as the server has begun. */
    public List<String> columns() {
        return rows.columns();
    }

    /** The next row, a value a column; empty behind the last. */
    public Optional<List<@Nullable Object>> next() {
        return rows.next();
    }

    /** Whether there were more rows than wanted; known behind the last. */
    public boolean isTruncated() {
        return rows.isTruncated();
    }

    /** All rows that are wanted. */
    public QueryAnswer answer() {
        List<String> columns = columns();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Optional<List<@Nullable Object>> row = next(); row.isPresent(); row = next()) {
            all.add(named(columns, row.get()));
        }
        Optional<PlanStep> plan = rows.plan();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new QueryAnswer(columns, all, isTruncated(), plan, Math.round(seconds * 1e3) / 1e3);
    }

    private static Map<String, @Nullable Object> named(
            List<String> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), row.get(i));
        }
        return named;
    }

    @Override
    public void close() {
        try (turn) {
            rows.close();
        }
    }
}
