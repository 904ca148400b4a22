package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The answer to a statement as it arrives. One thread reads from the server and stops where whoever
 * takes the rows is behind by more than a few; closing it stops the server. To be used by one
 * thread alone.
 */
public final class StatementStream implements AutoCloseable {

    private static final int BATCHES_AHEAD = 3;
    private static final int ROWS_A_BATCH = 200;
    private static final long BYTES_A_BATCH = 256 << 10;
    private static final Duration GLANCE = Duration.ofMillis(150);

    /** What the reading thread hands over. */
    private sealed interface Piece {

        record Head(List<String> columns) implements Piece {}

        record Batch(List<List<@Nullable Object>> rows) implements Piece {}

        record End(boolean truncated, Optional<PlanStep> plan) implements Piece {}

        record Failure(RuntimeException reason) implements Piece {}
    }

    private final OpenQueries.Limits limits;
    private final Runnable stillWanted;
    private final Runnable givenUp;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Deque<List<@Nullable Object>> rows = new ArrayDeque<>();
    private @Nullable Future<?> reading;
    private @Nullable List<String> columns;
    private Piece.@Nullable End end;
    private boolean over;
    private long waitedNanos;

    StatementStream(OpenQueries.Limits limits, Runnable stillWanted, Runnable givenUp) {
        this.limits = limits;
        this.stillWanted = stillWanted;
        this.givenUp = givenUp;
    }

    void begin(Future<?> begun) {
        reading = begun;
    }

    /**
     * Names of the columns; waits until the server has understood the statement and has begun.
     *
     * @throws RefusedQueryException if the statement is refused
     * @throws DatabaseAwayException if the database is away
     */
    public List<String> columns() {
        while (columns == null) {
            take();
        }
        return columns;
    }

    /**
     * The next row, a value a column, see {@link GraphValue}; empty behind the last.
     *
     * @throws RefusedQueryException if the statement fails, takes too long, or answers too much
     * @throws DatabaseAwayException if the database goes away
     */
    public Optional<List<@Nullable Object>> next() {
        while (rows.isEmpty() && end == null) {
            take();
        }
        return Optional.ofNullable(rows.poll());
    }

    /** Whether there were more rows than wanted; known behind the last. */
    public boolean isTruncated() {
        return end != null && end.truncated();
    }

    /**
     * The plan, where {@code EXPLAIN} or {@code PROFILE} asked for it; known behind the last row.
     */
    public Optional<PlanStep> plan() {
        return end == null ? Optional.empty() : end.plan();
    }

    /** Stops it, if it has not ended; the server's answer is not waited for. */
    @Override
    public void close() {
        if (!over && reading != null) {
            over = true;
            reading.cancel(true);
            givenUp.run();
        }
    }

    private void take() {
        switch (await()) {
            case Piece.Head head -> columns = head.columns();
            case Piece.Batch batch -> rows.addAll(batch.rows());
            case Piece.End last -> {
                over = true;
                end = last;
            }
            case Piece.Failure failure -> {
                over = true;
                throw failure.reason();
            }
        }
    }

    private Piece await() {
        try {
            while (true) {
                long before = System.nanoTime();
                @Nullable Piece piece = pieces.poll(GLANCE.toNanos(), TimeUnit.NANOSECONDS);
                waitedNanos += System.nanoTime() - before;
                if (piece != null) {
                    return piece;
                }
                if (waitedNanos > limits.time().toNanos()) {
                    throw RefusedQueryException.tooMuch(limits.exceeded());
                }
                stillWanted.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while exploring");
        }
    }

    /** Reads all that is wanted; on the reading thread, as are all methods below. */
    void take(Result result) throws InterruptedException {
        pieces.put(new Piece.Head(List.copyOf(result.keys())));
        long taken = 0;
        long bytes = 0;
        long inBatch = 0;
        List<List<@Nullable Object>> batch = new ArrayList<>();
        while (taken < limits.rows() && result.hasNext()) {
            List<@Nullable Object> row = row(result.next());
            long size = Bytes.of(row);
            bytes += size;
            if (bytes > limits.bytes()) {
                throw RefusedQueryException.tooMuch(
                        String.format(
                                Locale.ROOT,
                                "its answer takes more than %,d MiB",
                                limits.bytes() >> 20));
            }
            batch.add(row);
            taken++;
            inBatch += size;
            if (batch.size() == ROWS_A_BATCH || inBatch > BYTES_A_BATCH) {
                pieces.put(new Piece.Batch(batch));
                batch = new ArrayList<>();
                inBatch = 0;
            }
        }
        pieces.put(new Piece.Batch(batch));
        boolean more = taken >= limits.rows() && result.hasNext();
        pieces.put(new Piece.End(more, more ? Optional.empty() : profile(result.consume())));
    }

    private static List<@Nullable Object> row(Record row) {
        List<@Nullable Object> cells = new ArrayList<>(row.size());
        for (Value cell : row.values()) {
            cells.add(GraphValue.of(cell));
        }
        return cells;
    }

    private static Optional<PlanStep> profile(ResultSummary summary) {
        return summary.hasProfile()
                ? Optional.of(PlanStep.of(summary.profile()))
                : Optional.empty();
    }

    void explained(Optional<PlanStep> plan) throws InterruptedException {
        pieces.put(new Piece.Head(List.of()));
        pieces.put(new Piece.End(false, plan));
    }

    void fail(RuntimeException reason) {
        try {
            pieces.put(new Piece.Failure(reason));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody reads on
        }
    }
}
