package io.rendan.ingest;

import io.rendan.algorithm.SideBySide;
import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.RowSource;
import io.rendan.dataset.check.KnownIds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;

/**
 * Writes a dataset that was checked into the graph, batch by batch. Not atomic by itself: whoever
 * calls it marks the data as being changed before and as whole after. Every mode can be started
 * over after it broke off at any point.
 *
 * <p>A replace keeps the nodes of things that stay, so that what earlier runs found about them
 * still points at them; it takes away their links, then creates, and in the end takes away what is
 * gone: up to there, loading what was there before gives the same graph again. Two streams of
 * batches write side by side where they touch no common nodes.
 */
final class GraphLoad {

    private static final int BATCH = 10_000;

    private static final Set<DatasetFile> THINGS =
            EnumSet.range(DatasetFile.PLATFORMS, DatasetFile.USER_SEGMENTS);

    private static final List<String> CLEAR =
            List.of("clear-settlements", "clear-statements", "clear-interactions", "clear-links");

    private final CypherQueries queries;
    private final RowSource source;
    private final ImportMode mode;
    private final LongConsumer progress;
    private final AtomicLong written = new AtomicLong();

    /**
     * @param progress hears the rows written so far, from several threads
     */
    GraphLoad(CypherQueries queries, RowSource source, ImportMode mode, LongConsumer progress) {
        this.queries = queries;
        this.source = source;
        this.mode = mode;
        this.progress = progress;
    }

    /**
     * Writes all rows, see {@link #write(KnownIds, Runnable)}.
     *
     * @param given ids of all that the dataset holds, as its check has found them
     * @throws InterruptedException if the thread is interrupted; what is written stays
     */
    void write(KnownIds given) throws InterruptedException {
        write(given, () -> {});
    }

    /**
     * Writes all rows.
     *
     * @param given ids of all that the dataset holds, as its check has found them
     * @param noWayBack is run before things that are gone are taken away, with what earlier runs
     *     have found about them
     * @throws InterruptedException if the thread is interrupted; what is written stays
     */
    void write(KnownIds given, Runnable noWayBack) throws InterruptedException {
        if (mode == ImportMode.REPLACE) {
            clear();
            remove(given::holdsElsewhere);
        }
        writeRows();
        checkInterrupt();
        noWayBack.run();
        if (mode == ImportMode.REPLACE) {
            remove((table, id) -> !given.holds(table, id));
        }
    }

    private void writeRows() throws InterruptedException {
        for (DatasetFile table : THINGS) {
            write(table);
        }
        write(DatasetFile.CONTRACTS);
        queries.run("load/contract-days", Map.of());
        writeSideBySide(
                List.of(DatasetFile.SETTLEMENTS),
                List.of(
                        DatasetFile.MEMBERSHIPS,
                        DatasetFile.OFFERS,
                        DatasetFile.NEEDS,
                        DatasetFile.STATEMENTS,
                        DatasetFile.INTERACTIONS));
    }

    private void clear() throws InterruptedException {
        for (String statement : CLEAR) {
            checkInterrupt();
            queries.run("load/" + statement, Map.of());
        }
    }

    /** Takes away the things of the graph that a rule names by table and id. */
    private void remove(BiPredicate<DatasetFile, String> isGone) throws InterruptedException {
        Map<String, List<String>> gone = new HashMap<>();
        new GraphIds(queries)
                .forEach(
                        (table, id) -> {
                            if (isGone.test(table, id)) {
                                gone.computeIfAbsent(removal(table), any -> new ArrayList<>())
                                        .add(id);
                            }
                        });
        for (Map.Entry<String, List<String>> removal : gone.entrySet()) {
            remove(removal.getKey(), removal.getValue());
        }
    }

    private static String removal(DatasetFile table) {
        return switch (table) {
            case PLATFORMS -> "load/remove-platforms";
            case CAPABILITIES -> "load/remove-capabilities";
            case COMMUNITIES -> "load/remove-communities";
            case CONTRACTS -> "load/remove-contracts";
            default -> "load/remove-parties";
        };
    }

    private void remove(String statement, List<String> ids) throws InterruptedException {
        for (int from = 0; from < ids.size(); from += BATCH) {
            checkInterrupt();
            queries.run(
                    statement,
                    Map.of("ids", ids.subList(from, Math.min(ids.size(), from + BATCH))));
        }
    }

    private void writeSideBySide(List<DatasetFile> some, List<DatasetFile> others)
            throws InterruptedException {
        SideBySide.run(List.of(writing(some), writing(others)), written -> {});
    }

    private Callable<Boolean> writing(List<DatasetFile> tables) {
        return () -> {
            for (DatasetFile table : tables) {
                write(table);
            }
            return true;
        };
    }

    private void write(DatasetFile table) throws InterruptedException {
        List<DatasetRow> batch = new ArrayList<>(BATCH);
        source.forEach(
                table,
                row -> {
                    batch.add(row);
                    if (batch.size() == BATCH) {
                        write(batch);
                        batch.clear();
                    }
                });
        checkInterrupt();
        if (!batch.isEmpty()) {
            write(batch);
        }
    }

    private void write(List<DatasetRow> batch) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        DatasetRow any = batch.getFirst();
        var parameters = new RowParameters(any.table(), mode);
        queries.inTransaction(
                () -> {
                    for (LoadStep step : LoadStep.of(any, mode)) {
                        queries.run(
                                "load/" + step.statement(),
                                Map.of("rows", parameters.of(batch, step.form())));
                    }
                });
        progress.accept(written.addAndGet(batch.size()));
    }

    /** Gives who listens to progress a chance to break off, too. */
    private void checkInterrupt() throws InterruptedException {
        progress.accept(written.get());
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** The application is shutting down. */
    static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Interrupted() {
            super("interrupted");
        }
    }
}
