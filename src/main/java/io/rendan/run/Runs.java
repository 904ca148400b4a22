package io.rendan.run;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.FindingKind;
import io.rendan.cypher.DatabaseReturned;
import io.rendan.health.HealthReport;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The module's door: ask for a run, look at runs. */
@Component
public class Runs {

    /** How often a list is read again because a run was published meanwhile. */
    private static final int ATTEMPTS = 3;

    private final WorkQueue queue;
    private final RunStore store;
    private final RunExecution execution;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Ids of runs that this process will finish. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Runs(
            WorkQueue queue,
            RunStore store,
            RunExecution execution,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queue = queue;
        this.store = store;
        this.execution = execution;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Queues a run and says its id at once.
     *
     * @throws DateOutsideDataException if it is to look back from a date that the data do not reach
     */
    public String submit(RunRequest request) {
        boolean historical = false;
        Optional<DataRange> range = request.asOf().flatMap(asOf -> dataRange());
        if (range.isPresent()) {
            LocalDate asOf = request.asOf().orElseThrow();
            range.get().check(asOf);
            historical = !asOf.equals(range.get().last());
        }
        AnalysisRun run =
                AnalysisRun.queued(
                        UUID.randomUUID().toString(), request, historical, clock.instant());
        known.add(run.id());
        try {
            store.save(run);
        } catch (RuntimeException e) {
            known.remove(run.id());
            throw e;
        }
        events.publishEvent(new RunChanged(run));
        queue.submit("run " + run.id(), () -> execute(run));
        return run.id();
    }

    private void execute(AnalysisRun run) {
        try {
            execution.execute(run);
        } finally {
            known.remove(run.id());
        }
    }

    /**
     * Queues a look at the network's health at another date; nothing is stored. It fails with
     * {@link io.rendan.network.NetworkUnavailableException} where there is no snapshot to take.
     */
    public CompletableFuture<HealthReport> lookBack(LocalDate asOf) {
        var request = new RunRequest(Optional.of(asOf), AnalysisSettings.DEFAULT_SEED);
        var health = new CompletableFuture<HealthReport>();
        queue.submit(
                "looking back to " + asOf,
                () -> {
                    try {
                        health.complete(execution.lookBack(request));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        health.completeExceptionally(e);
                    } catch (RuntimeException e) {
                        health.completeExceptionally(e);
                    }
                });
        return health;
    }

    /** The dates that the data cover; empty where there are none, or not whole ones. */
    public Optional<DataRange> dataRange() {
        return store.dataRange();
    }

    /** The version of the data in the graph; empty while there are none. */
    public Optional<String> dataVersion() {
        return store.dataVersion();
    }

    /** Waits until the runs and imports that have been queued so far are done. */
    public void awaitQueued() throws InterruptedException {
        queue.awaitQueued();
    }

    /** What a stopped process has left unfinished will never finish. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void abandonUnfinished() {
        store.abandonUnfinished("the application was stopped before the run was done", Set.of());
    }

    /** What the database wrote down before it went away, but could not say that it had. */
    @EventListener
    void abandonUnheardOf(DatabaseReturned back) {
        store.abandonUnfinished("the database went away before the run was accepted", known);
    }

    public Optional<AnalysisRun> find(String id) {
        return execution.underWay(id).or(() -> store.find(id));
    }

    /** The run that lists show. */
    public Optional<AnalysisRun> current() {
        return store.current();
    }

    /**
     * The run that an answer is from: the one named or, without a name, the current one.
     *
     * @return empty while no run has succeeded and none is named
     * @throws RunException if the one named does not exist or has not succeeded
     */
    public Optional<RunReference> reference(Optional<String> runId) {
        return runId.map(id -> Optional.of(reference(succeeded(id))))
                .orElseGet(() -> current().map(this::reference));
    }

    /** The current run, that an answer is from; empty while there is none. */
    public Optional<RunReference> reference() {
        return reference(Optional.empty());
    }

    /**
     * Reads what is held of the current run alone, such as figures of parties: all from one run,
     * and where it is a further page, from the run of the first.
     *
     * @param begunWith id of the run that the first page was from, {@code ""} where there was none;
     *     empty for a first page
     * @param read from the run, empty while none has succeeded
     * @throws RunException.Superseded if another run is the current one by now
     */
    public <T> T ofCurrent(Optional<String> begunWith, Function<Optional<RunReference>, T> read) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<RunReference> run = reference();
            String id = run.map(RunReference::id).orElse("");
            if (!begunWith.orElse(id).equals(id)) {
                throw new RunException.Superseded(begunWith.get());
            }
            T answer = read.apply(run);
            if (current().map(AnalysisRun::id).orElse("").equals(id)) {
                return answer;
            }
        }
        throw new RunException.Superseded(begunWith.orElse(""));
    }

    private AnalysisRun succeeded(String id) {
        AnalysisRun run = find(id).orElseThrow(() -> new RunException.Unknown(id));
        if (run.status() != RunStatus.SUCCEEDED) {
            throw new RunException.Unfinished(id, run.status());
        }
        return run;
    }

    private RunReference reference(AnalysisRun run) {
        return new RunReference(
                run.id(),
                run.dataset(),
                run.asOf(),
                isStale(run),
                run.finishedAt().orElse(run.times().queuedAt()),
                run.failedParts().stream().map(AnalysisPart::shown).toList());
    }

    /**
     * Runs, newest first.
     *
     * @param after the last one of the page before; empty for the first page
     */
    public List<AnalysisRun> newest(Optional<RunPlace> after, int limit) {
        return store.newest(after, limit).stream()
                .map(run -> execution.underWay(run.id()).orElse(run))
                .toList();
    }

    /** A run's findings of one kind in a line each, worst first. */
    public List<Headline> headlines(String runId, FindingKind kind, int limit) {
        return store.headlines(runId, kind, limit);
    }

    /** Whether the data have changed, or are being changed, since the run saw them. */
    public boolean isStale(AnalysisRun run) {
        return store.isStale(run);
    }
}
