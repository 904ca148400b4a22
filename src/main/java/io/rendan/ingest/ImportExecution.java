package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Database;
import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.RowStore;
import io.rendan.dataset.check.CheckListener;
import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.Complaints;
import io.rendan.dataset.check.DatasetChecker;
import io.rendan.dataset.check.KnownThings;
import io.rendan.run.RunRequest;
import io.rendan.run.Runs;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/**
 * Carries an import through its phases: check everything, then write, then start a run. Where the
 * database goes away meanwhile, it waits until it is back and takes the phase from its start.
 */
@Component
class ImportExecution {

    private static final Logger LOG = LoggerFactory.getLogger(ImportExecution.class);
    private static final String UNDOING = "undoing";
    private static final String CANCELLED = "it was cancelled";
    private static final String UNCHANGED = "; nothing was changed";

    private final CypherQueries queries;
    private final ImportStore store;
    private final ImportFiles files;
    private final DataBefore before;
    private final Runs runs;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Database database;
    private final Map<String, ImportState> underWay = new ConcurrentHashMap<>();

    ImportExecution(
            CypherQueries queries,
            ImportStore store,
            ImportFiles files,
            DataBefore before,
            Runs runs,
            ApplicationEventPublisher events,
            Clock clock,
            Database database) {
        this.queries = queries;
        this.store = store;
        this.files = files;
        this.before = before;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
        this.database = database;
    }

    /** The import with this id if it is being executed. */
    Optional<DatasetImport> underWay(String id) {
        return Optional.ofNullable(underWay.get(id)).map(ImportState::state);
    }

    /** Checks and writes an import on this thread. */
    void execute(PendingImport pending, LongConsumer written) {
        check(pending);
        write(pending, written);
    }

    /** Takes up, on this thread, an import that was changing the data: to its end, or back. */
    void resume(PendingImport pending) {
        if (pending.queued().stage().phase().equals(UNDOING)) {
            undo(pending.queued(), journey(pending.queued()));
        } else {
            execute(pending, rows -> {});
        }
    }

    /** Checks the files of an import on this thread, unless that was done, and refuses bad ones. */
    void check(PendingImport pending) {
        if (!pending.startChecking()) {
            return;
        }
        DatasetImport queued = pending.queued();
        ImportState journey = journey(queued);
        journey.tell();
        try {
            CheckReport report = database.persevere(() -> checked(pending, journey));
            journey.checked(report);
            if (!report.isAccepted()) {
                pending.end();
                refuse(journey, errors(report.complaints()));
            } else if (pending.checked(report)) {
                journey.phase("waiting");
            } else {
                refuse(journey, CANCELLED);
            }
        } catch (Refused e) {
            pending.end();
            refuse(journey, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            brokenCheck(pending, journey, new CancellationException());
        } catch (RuntimeException e) {
            brokenCheck(pending, journey, e);
        }
    }

    private CheckReport checked(PendingImport pending, ImportState journey) {
        store.save(journey.state());
        return pending.interruptibly(() -> check(pending.queued(), journey::checking));
    }

    private void brokenCheck(PendingImport pending, ImportState journey, RuntimeException cause) {
        boolean interrupted = Thread.interrupted();
        pending.end();
        if (pending.isCancelled()) {
            refuse(journey, CANCELLED);
        } else if (cause instanceof DatasetException) {
            refuse(journey, String.valueOf(cause.getMessage()));
        } else if (interrupted || cause instanceof CancellationException) {
            stop(journey);
        } else {
            breakOff(journey, cause);
        }
    }

    /**
     * Writes an accepted import on this thread, starts a run, and records how it ended.
     * Interrupted, it stops where it is and leaves everything for the next start to take up;
     * cancelled, it goes back to what was there.
     *
     * @param written hears the rows written so far; what it throws breaks the import off
     */
    void write(PendingImport pending, LongConsumer written) {
        Optional<CheckReport> report = pending.startWriting();
        if (report.isEmpty()) {
            return;
        }
        DatasetImport queued = pending.queued();
        ImportState journey = journey(queued);
        journey.checked(report.get());
        try {
            database.persevere(
                    () -> {
                        writeUnlessDone(pending, report.get(), journey, written);
                        return true;
                    });
            pending.end();
            announce(journey);
        } catch (PendingImport.Cancelled e) {
            undo(queued, journey);
        } catch (InterruptedException | GraphLoad.Interrupted e) {
            stop(journey);
        } catch (RuntimeException e) {
            if (pending.isCancelled()) {
                undo(queued, journey);
            } else if (Thread.currentThread().isInterrupted()) {
                stop(journey);
            } else {
                breakOff(journey, e);
            }
        }
        pending.end();
    }

    /** Writes, unless the data were whole when the database went away before it could say so. */
    private void writeUnlessDone(
            PendingImport pending, CheckReport report, ImportState journey, LongConsumer written)
            throws InterruptedException {
        Optional<DatasetImport> done =
                store.find(pending.queued().id())
                        .filter(state -> state.status() == ImportStatus.SUCCEEDED);
        if (done.isPresent()) {
            journey.written();
        } else {
            journey.goesOn();
            write(pending, report, journey, written);
        }
    }

    /** Records what the check of an import has found against it. */
    void refuse(DatasetImport queued, CheckReport report) {
        ImportState journey = journey(queued);
        journey.checked(report);
        refuse(journey, errors(report.complaints()));
    }

    /** Records that an import was cancelled which had not begun to write. */
    void cancelled(DatasetImport queued) {
        ImportState journey = journey(queued);
        try {
            store.save(journey.failed(CANCELLED + UNCHANGED));
        } finally {
            end(journey);
        }
        LOG.info("import of {} refused: {}", queued.dataset(), CANCELLED);
    }

    private ImportState journey(DatasetImport queued) {
        return underWay.computeIfAbsent(
                queued.id(), id -> new ImportState(queued, clock, this::moved));
    }

    private void stop(ImportState journey) {
        DatasetImport stopped = journey.state();
        LOG.info("import of {} stops here and is taken up by the next start", stopped.dataset());
        underWay.remove(stopped.id());
        Thread.currentThread().interrupt();
    }

    /** Goes back to the data that were there. */
    private void undo(DatasetImport queued, ImportState journey) {
        try {
            Thread.interrupted(); // what was told to stop beside the one that was cancelled
            boolean undone = database.persevere(() -> undone(queued, journey));
            if (undone) {
                end(journey);
                LOG.info("import of {} was cancelled and undone", queued.dataset());
            } else {
                refuse(journey, CANCELLED);
            }
        } catch (InterruptedException | GraphLoad.Interrupted e) {
            stop(journey);
        } catch (RuntimeException e) {
            breakOff(journey, e);
        }
    }

    /** Undoes what was written, as often as the database goes away; false if nothing was. */
    private boolean undone(DatasetImport queued, ImportState journey) throws InterruptedException {
        if (!isChanging(queued.id())) {
            return journey.state().status() == ImportStatus.FAILED;
        }
        journey.goesOn();
        journey.phase(UNDOING);
        store.save(journey.state());
        before.restore(queued.id());
        DatasetImport undone = journey.failed(CANCELLED + "; what it had written is undone");
        Optional<DataState> data = store.data();
        Optional<DatasetDescription> description = data.flatMap(DataState::description);
        if (description.isPresent()) {
            String version = data.flatMap(DataState::dataVersion).orElse("");
            store.finish(undone, DataState.properties(description.get(), version));
        } else {
            store.forget(undone);
        }
        return true;
    }

    /** Records, as soon as the database is there; what interrupts leaves it to the next start. */
    private boolean isSaved(DatasetImport state) {
        try {
            return database.persevere(
                    () -> {
                        store.save(state);
                        return true;
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets everybody know of the end, and frees the files. */
    private void end(ImportState journey) {
        journey.tell();
        files.free(journey.state().id());
        underWay.remove(journey.state().id());
    }

    private static String errors(Complaints complaints) {
        return complaints.errorCount() == 1
                ? "the dataset has 1 error"
                : String.format(
                        Locale.ROOT,
                        "the dataset has %s%,d errors",
                        complaints.cutShort() ? "at least " : "",
                        complaints.errorCount());
    }

    /**
     * Checks the files of an import and keeps their rows beside them, so that they are parsed once.
     *
     * @param progress hears the share that was read, 0–1
     */
    CheckReport check(DatasetImport queued, DoubleConsumer progress) {
        KnownThings known = known(queued);
        try (DatasetSource source = files.open(queued.id(), queued.dataset());
                RowStore rows = files.rows(queued.id())) {
            return DatasetChecker.check(source, known, keeping(rows, progress));
        }
    }

    private static CheckListener keeping(RowStore rows, DoubleConsumer progress) {
        return new CheckListener() {
            @Override
            public void reached(double share) {
                progress.accept(share);
            }

            @Override
            public void read(DatasetRow row) {
                rows.put(row);
            }
        };
    }

    /** What the rows of an import may point at beside each other. */
    private KnownThings known(DatasetImport queued) {
        if (queued.mode() == ImportMode.REPLACE) {
            return KnownThings.NONE;
        }
        Optional<String> importing = store.data().flatMap(DataState::importing);
        if (importing.filter(id -> !id.equals(queued.id())).isPresent()) {
            throw new Refused(
                    "the data are not whole since import %s broke off; replace them"
                            .formatted(importing.get()));
        }
        return new GraphIds(queries);
    }

    private void write(
            PendingImport pending, CheckReport report, ImportState journey, LongConsumer written)
            throws InterruptedException {
        DatasetImport queued = pending.queued();
        journey.phase("writing");
        boolean wayBack = keepBefore(queued);
        pending.goOn();
        store.begin(journey.state());
        LongConsumer progress =
                rows -> {
                    if (wayBack) {
                        pending.goOn();
                    }
                    journey.written(rows);
                    written.accept(rows);
                };
        if (!wayBack) {
            pending.seal();
        }
        new GraphLoad(queries, files.rows(queued.id()), queued.mode(), progress)
                .write(report.ids(), wayBack ? pending::seal : () -> {});
        journey.phase("finishing");
        events.publishEvent(written(queued, report));
        store.finish(journey.written(), data(queued, report));
    }

    private DataWritten written(DatasetImport queued, CheckReport report) {
        DatasetDescription given = report.description().orElseThrow();
        return queued.mode() == ImportMode.REPLACE
                ? new DataWritten(queued.id(), given, files.rows(queued.id()))
                : new DataWritten(
                        queued.id(),
                        DataState.merged(given, store.data()),
                        new StoredRows(queries)::forEach);
    }

    /** Keeps the data as they are, if they are whole; false where there is no way back to them. */
    private boolean keepBefore(DatasetImport queued) {
        Optional<String> changing = store.data().flatMap(DataState::importing);
        if (changing.isPresent()) {
            return changing.get().equals(queued.id()) && before.isKept(queued.id());
        }
        before.keep(queued.id());
        return true;
    }

    private Map<String, @Nullable Object> data(DatasetImport queued, CheckReport report) {
        DatasetDescription given = report.description().orElseThrow();
        if (queued.mode() == ImportMode.REPLACE) {
            return DataState.properties(given, report.checksum());
        }
        DatasetDescription merged = DataState.merged(given, store.data());
        return DataState.properties(merged, new StoredRows(queries).checksum(merged));
    }

    /** The data are whole and new: frees the files and has them analysed. */
    private void announce(ImportState journey) throws InterruptedException {
        String run = database.persevere(() -> runs.submit(RunRequest.current()));
        DatasetImport done = journey.analysedBy(run);
        logSpeed(done);
        if (isSaved(done)) {
            end(journey);
        }
    }

    private void refuse(ImportState journey, String why) {
        DatasetImport refused = journey.failed(why + UNCHANGED);
        if (!isSaved(refused)) {
            stop(journey);
            return;
        }
        end(journey);
        LOG.info("import of {} refused: {}", refused.dataset(), why);
    }

    private void breakOff(ImportState journey, RuntimeException cause) {
        DatasetImport failed = journey.state();
        boolean changing;
        try {
            changing = database.persevere(() -> isChanging(failed.id()));
        } catch (InterruptedException e) {
            stop(journey);
            return;
        }
        LOG.error("import of {} failed while {}", failed.dataset(), failed.stage().phase(), cause);
        String what = cause instanceof Neo4jException ? cause.getMessage() : cause.toString();
        String consequence =
                changing
                        ? "the data are not whole; the next start completes it, or import again"
                        : "nothing was changed";
        String why =
                "broke off while %s: %s; %s".formatted(failed.stage().phase(), what, consequence);
        if (!isSaved(journey.failed(why))) {
            stop(journey);
            return;
        }
        journey.tell();
        if (!changing) {
            files.free(failed.id());
        }
        underWay.remove(failed.id());
    }

    private boolean isChanging(String id) {
        return store.data().flatMap(DataState::importing).filter(id::equals).isPresent();
    }

    private void logSpeed(DatasetImport done) {
        double seconds =
                Duration.between(
                                        done.times().startedAt().orElseThrow(),
                                        done.times().finishedAt().orElseThrow())
                                .toMillis()
                        / 1e3;
        LOG.info(
                "imported {}: {} rows in {} s",
                done.dataset(),
                String.format(Locale.ROOT, "%,d", done.check().totalRows()),
                String.format(Locale.ROOT, "%.1f", seconds));
    }

    private void moved(DatasetImport state) {
        events.publishEvent(new ImportChanged(state));
    }

    /** What cannot be imported as things stand, for a reason that is no fault in the files. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }
}
