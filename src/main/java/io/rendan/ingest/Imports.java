package io.rendan.ingest;

import io.rendan.cypher.DatabaseReturned;
import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.CheckReport;
import io.rendan.run.RunRequest;
import io.rendan.run.Runs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The module's door: ask for an import, look at imports. */
@Component
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final ImportLine line;
    private final ImportStore store;
    private final ImportFiles files;
    private final ImportExecution execution;
    private final Runs runs;
    private final Clock clock;
    private final Path datasets;

    /** Ids of imports on their way into the line. */
    private final Set<String> beingAccepted = ConcurrentHashMap.newKeySet();

    Imports(
            ImportLine line,
            ImportStore store,
            ImportFiles files,
            ImportExecution execution,
            Runs runs,
            Clock clock,
            @Value("${rendan.datasets-dir:datasets}") Path datasets) {
        this.line = line;
        this.store = store;
        this.files = files;
        this.execution = execution;
        this.runs = runs;
        this.clock = clock;
        this.datasets = datasets;
    }

    /**
     * Queues the import of a dataset by its name in the datasets folder.
     *
     * @return id of the import
     * @throws DatasetException if there is no dataset of that name
     */
    public String submit(String name, ImportMode mode) {
        return submit(DatasetSource.named(datasets, name), mode);
    }

    /**
     * Queues the import of a folder or a zip, of which it keeps a copy until it is done.
     *
     * @return id of the import
     * @throws DatasetException if it is no dataset
     */
    public String submit(Path folderOrZip, ImportMode mode) {
        String id = UUID.randomUUID().toString();
        files.stage(id, folderOrZip);
        return submit(
                DatasetImport.queued(id, DatasetSource.nameOf(folderOrZip), mode, clock.instant()));
    }

    /**
     * Queues the import of a zip that is handed over as a stream.
     *
     * @param name of the zip, for messages
     * @return id of the import
     * @throws DatasetException if it is no zip of a dataset
     */
    public String submit(String name, InputStream zip, ImportMode mode) {
        String id = UUID.randomUUID().toString();
        files.stage(id, name, zip);
        return submit(DatasetImport.queued(id, name, mode, clock.instant()));
    }

    /**
     * Checks a folder or a zip and queues its import in the place of the data that are there,
     * unless they are the same.
     *
     * @return id of the import; empty where the graph holds just this dataset
     * @throws DatasetException if it is no dataset
     */
    public Optional<String> submitUnlessHeld(Path folderOrZip) {
        String id = UUID.randomUUID().toString();
        files.stage(id, folderOrZip);
        DatasetImport queued =
                DatasetImport.queued(
                        id, DatasetSource.nameOf(folderOrZip), ImportMode.REPLACE, clock.instant());
        CheckReport report = execution.check(queued, share -> {});
        if (report.isAccepted() && holds(report.checksum())) {
            files.free(id);
            return Optional.empty();
        }
        accepting(
                queued,
                () -> {
                    if (report.isAccepted()) {
                        line.add(PendingImport.checkedBefore(queued, report));
                    } else {
                        execution.refuse(queued, report);
                    }
                });
        return Optional.of(id);
    }

    private boolean holds(String checksum) {
        return store.data()
                .filter(data -> data.importing().isEmpty())
                .flatMap(DataState::checksum)
                .filter(checksum::equals)
                .isPresent();
    }

    private String submit(DatasetImport queued) {
        accepting(queued, () -> line.add(new PendingImport(queued)));
        return queued.id();
    }

    private void accepting(DatasetImport queued, Runnable accepted) {
        accepted(queued);
        try {
            accepted.run();
        } finally {
            beingAccepted.remove(queued.id());
        }
    }

    private void accepted(DatasetImport queued) {
        beingAccepted.add(queued.id());
        try {
            store.save(queued);
        } catch (RuntimeException e) {
            beingAccepted.remove(queued.id());
            files.free(queued.id());
            throw e;
        }
    }

    /** What the database wrote down before it went away, but could not say that it had. */
    @EventListener
    void giveUpUnheardOf(DatabaseReturned back) {
        store.unfinished().stream()
                .filter(state -> !isHeardOf(state.id()))
                .forEach(
                        state -> {
                            giveUp(
                                    state,
                                    "the database went away before it was accepted; nothing was"
                                            + " changed");
                            files.free(state.id());
                        });
    }

    private boolean isHeardOf(String id) {
        return beingAccepted.contains(id) || line.holds(id) || execution.underWay(id).isPresent();
    }

    /**
     * Stops an import that is not finished. What has not begun to write changes nothing; what has
     * goes back to the data that were there, as its state then says.
     *
     * @return false if it is too late: it has finished, or is about to
     */
    public boolean cancel(String id) {
        return line.cancel(id)
                .filter(cancelling -> cancelling != PendingImport.Cancelling.TOO_LATE)
                .isPresent();
    }

    /** Waits until every import that has been asked for so far is done. */
    public void awaitQueued() throws InterruptedException {
        line.awaitAll();
    }

    public Optional<DatasetImport> find(String id) {
        return execution.underWay(id).or(() -> store.find(id));
    }

    /** Imports, newest first; where a place in that order is given, those after it. */
    public List<DatasetImport> newest(Optional<ImportPlace> after, int limit) {
        return store.newest(after, limit).stream()
                .map(state -> execution.underWay(state.id()).orElse(state))
                .toList();
    }

    /** Whether the graph holds data, or is about to. */
    public boolean hasData() {
        return store.data().isPresent() || !store.unfinished().isEmpty();
    }

    /**
     * Takes up what a stopped process has left: first the import that was changing the data, then
     * those that had not begun. One whose files are gone is recorded as failed. An import that
     * succeeded but had no time to start its run gets one.
     */
    @EventListener(ApplicationStartedEvent.class)
    void takeUpUnfinished() {
        Map<String, DatasetImport> unfinished = new LinkedHashMap<>();
        Optional<String> changing = store.data().flatMap(DataState::importing);
        changing.flatMap(store::find).ifPresent(state -> unfinished.put(state.id(), state));
        store.unfinished().forEach(state -> unfinished.putIfAbsent(state.id(), state));
        Set<String> kept = new HashSet<>();
        for (DatasetImport state : unfinished.values()) {
            if (files.has(state.id())) {
                LOG.info("import of {} was left unfinished and is taken up", state.dataset());
                kept.add(state.id());
                takeUp(state, changing.filter(state.id()::equals).isPresent());
            } else {
                giveUp(state, changing.filter(state.id()::equals).isPresent());
            }
        }
        files.keepOnly(kept);
        if (unfinished.isEmpty()) {
            store.newest(Optional.empty(), 1).stream()
                    .filter(state -> state.status() == ImportStatus.SUCCEEDED)
                    .filter(state -> state.runId().isEmpty())
                    .forEach(this::analyse);
        }
    }

    private void takeUp(DatasetImport state, boolean changing) {
        if (changing) {
            line.resume(new PendingImport(state));
        } else {
            line.add(new PendingImport(state));
        }
    }

    private void giveUp(DatasetImport state, boolean changing) {
        giveUp(
                state,
                changing
                        ? "it was killed while writing and its files are gone; the data are not"
                                + " whole, replace them by another import"
                        : "it was killed before it changed anything, and its files are gone");
    }

    private void giveUp(DatasetImport state, String why) {
        var journey = new ImportState(state, clock, unheard -> {});
        store.save(journey.failed(why));
        LOG.info("import of {}: {}", state.dataset(), why);
    }

    private void analyse(DatasetImport state) {
        String run = runs.submit(RunRequest.current());
        store.save(state.analysedBy(run));
    }
}
