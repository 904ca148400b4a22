package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.DatasetDescription;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/** Carries an import through its phases: check everything, then write, then start a run. */
@Component
class ImportExecution {

    private static final Logger LOG = LoggerFactory.getLogger(ImportExecution.class);

    private final CypherQueries queries;
    private final ImportStore store;
    private final ImportFiles files;
    private final Runs runs;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicReference<Optional<DatasetImport>> underWay =
            new AtomicReference<>(Optional.empty());

    ImportExecution(
            CypherQueries queries,
            ImportStore store,
            ImportFiles files,
            Runs runs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.files = files;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
    }

    /** The import with this id if it is being executed. */
    Optional<DatasetImport> underWay(String id) {
        return underWay.get().filter(state -> state.id().equals(id));
    }

    /**
     * Executes the import on this thread and records how it ended. Interrupted, it stops where it
     * is and leaves everything for the next start to take up.
     */
    void execute(DatasetImport queued) {
        execute(queued, Optional.empty(), rows -> {});
    }

    /**
     * Executes the import.
     *
     * @param checked what the check of its files has found, where it was made already
     * @param written hears the rows written so far; what it throws breaks the import off
     */
    void execute(DatasetImport queued, Optional<CheckReport> checked, LongConsumer written) {
        var journey = new ImportState(queued, clock, this::moved);
        journey.tell();
        try {
            store.save(journey.state());
            CheckReport report =
                    checked.isPresent() ? checked.get() : check(queued, journey::checking);
            journey.checked(report);
            if (report.isAccepted()) {
                write(queued, report, journey, written);
            } else {
                refuse(journey, errors(report.complaints()));
            }
        } catch (InterruptedException | GraphLoad.Interrupted e) {
            stop(queued);
        } catch (Refused e) {
            refuse(journey, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                stop(queued);
            } else {
                breakOff(journey, e);
            }
        }
        if (journey.state().status() == ImportStatus.SUCCEEDED) {
            announce(journey);
        }
        underWay.set(Optional.empty());
    }

    private static void stop(DatasetImport queued) {
        LOG.info("import of {} stops here and is taken up by the next start", queued.dataset());
        Thread.currentThread().interrupt();
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
            DatasetImport queued, CheckReport report, ImportState journey, LongConsumer written)
            throws InterruptedException {
        journey.phase("writing");
        store.begin(journey.state());
        LongConsumer progress =
                rows -> {
                    journey.written(rows);
                    written.accept(rows);
                };
        new GraphLoad(queries, files.rows(queued.id()), queued.mode(), progress)
                .write(report.ids());
        journey.phase("finishing");
        store.finish(journey.succeeded(), data(queued, report));
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
    private void announce(ImportState journey) {
        DatasetImport done = journey.state();
        logSpeed(done);
        files.free(done.id());
        store.save(journey.analysedBy(runs.submit(RunRequest.current())));
        journey.tell();
    }

    private void refuse(ImportState journey, String why) {
        DatasetImport refused = journey.failed(why + "; nothing was changed");
        store.save(refused);
        journey.tell();
        files.free(refused.id());
        LOG.info("import of {} refused: {}", refused.dataset(), why);
    }

    private void breakOff(ImportState journey, RuntimeException cause) {
        DatasetImport before = journey.state();
        boolean changing = isChanging(before.id());
        LOG.error("import of {} failed while {}", before.dataset(), before.stage().phase(), cause);
        String what = cause instanceof Neo4jException ? cause.getMessage() : cause.toString();
        String consequence =
                changing
                        ? "the data are not whole; the next start completes it, or import again"
                        : "nothing was changed";
        store.save(
                journey.failed(
                        "broke off while %s: %s; %s"
                                .formatted(before.stage().phase(), what, consequence)));
        journey.tell();
        if (!changing) {
            files.free(before.id());
        }
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
        underWay.set(Optional.of(state));
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
