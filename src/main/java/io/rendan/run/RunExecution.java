package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.PartyFigure;
import io.rendan.cypher.Database;
import io.rendan.cypher.DatabaseAwayException;
import io.rendan.health.HealthDetector;
import io.rendan.health.HealthInputs;
import io.rendan.health.HealthParameters;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Magnitude;
import io.rendan.network.NetworkSource;
import io.rendan.network.NetworkUnavailableException;
import io.rendan.run.rule.KeptIssues;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Carries a run through its phases: snapshot, analyses side by side, results. */
@Component
class RunExecution {

    private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);
    private static final double SNAPSHOT_TAKEN = 0.25;
    private static final double ANALYSED = 0.85;

    private final NetworkSource source;
    private final AnalysisRunner runner;
    private final RunSettings settings;
    private final RunJournal store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RunMetrics metrics;
    private final Database database;
    private final Snapshots snapshots;
    private final AtomicReference<Optional<AnalysisRun>> underWay =
            new AtomicReference<>(Optional.empty());

    RunExecution(
            NetworkSource source,
            AnalysisRunner runner,
            RunSettings settings,
            RunJournal store,
            ApplicationEventPublisher events,
            Clock clock,
            RunMetrics metrics,
            Database database,
            Snapshots snapshots) {
        this.source = source;
        this.runner = runner;
        this.settings = settings;
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.metrics = metrics;
        this.database = database;
        this.snapshots = snapshots;
    }

    /** The run with this id if it is being executed. */
    Optional<AnalysisRun> underWay(String id) {
        return underWay.get().filter(run -> run.id().equals(id));
    }

    /**
     * Executes the run on this thread and records how it ended. Where the database goes away
     * meanwhile, it waits until it is back and begins anew, unless the results had been published.
     */
    void execute(AnalysisRun queued) {
        try {
            boolean through = isThrough(queued);
            while (!through) {
                moved(queued.waiting());
                database.awaitBack();
                through = isPublished(queued) || isThrough(queued);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.set(Optional.empty());
        }
    }

    /** Executes the run; false where the database went away, so that nothing could be recorded. */
    private boolean isThrough(AnalysisRun queued) {
        var journey = new RunState(queued, clock, this::moved);
        try {
            executeOnce(journey);
            return true;
        } catch (RuntimeException e) {
            if (DatabaseAwayException.isBehind(e)) {
                return false;
            }
            throw e;
        }
    }

    private void executeOnce(RunState journey) {
        try {
            store.save(journey.started());
            run(journey);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(journey, "interrupted");
        } catch (NetworkUnavailableException e) {
            fail(journey, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (DatabaseAwayException.isBehind(e)) {
                throw e;
            }
            LOG.error(
                    "run {} failed while {}", journey.run().id(), journey.run().stage().phase(), e);
            fail(journey, "%s: %s".formatted(journey.run().stage().phase(), e));
        }
    }

    /** Whether a run had been published when the database went away before it could say so. */
    private boolean isPublished(AnalysisRun queued) {
        try {
            Optional<AnalysisRun> published =
                    store.find(queued.id()).filter(run -> run.status() == RunStatus.SUCCEEDED);
            published.ifPresent(
                    run -> {
                        moved(run);
                        metrics.record(run);
                    });
            return published.isPresent();
        } catch (RuntimeException e) {
            if (DatabaseAwayException.isBehind(e)) {
                return false;
            }
            throw e;
        }
    }

    private void run(RunState journey) throws InterruptedException {
        journey.phase("taking the snapshot", 0);
        EcosystemNetwork network = journey.timed("snapshot", () -> snapshot(journey.run()));
        journey.snapshot(network);
        if (network.notes().amountsTooLarge() > 0) {
            LOG.warn(
                    "run {}: {} amounts are above {} and count as not known",
                    journey.run().id(),
                    network.notes().amountsTooLarge(),
                    Magnitude.LARGEST);
        }
        journey.phase("analysing", SNAPSHOT_TAKEN);
        AnalysisRunner.Analysed analysed = analyse(network, journey);
        Map<String, AnalysisResult> results =
                KeptIssues.in(network, withStandIns(analysed, network, journey), store::lastIssues);
        analysed.results().values().stream()
                .flatMap(result -> result.report().stream())
                .flatMap(report -> report.warnings().stream())
                .forEach(warning -> LOG.warn("run {}: {}", journey.run().id(), warning));
        HealthReport health =
                journey.timed("health", () -> healthOrWhyNot(network, analysed.results()));
        journey.summary(RunSummary.of(network, results, health));
        journey.phase("storing the results", ANALYSED);
        journey.timed(
                "store",
                () -> {
                    AnalysisRun published =
                            store.publish(journey.succeeded(), network, results, health);
                    published.finishedAt().ifPresent(journey::published);
                    if (!network.isHistorical()) {
                        snapshots.keep(published.id(), network);
                    }
                    return true;
                });
        AnalysisRun finished = journey.tell();
        store.save(finished);
        metrics.record(finished);
    }

    /**
     * The results of a run: for an analysis that has failed, what the current run holds of it. A
     * run that looks back at another date has none of its own to go on with.
     */
    private Map<String, AnalysisResult> withStandIns(
            AnalysisRunner.Analysed analysed, EcosystemNetwork network, RunState journey) {
        if (analysed.results().isEmpty() && !analysed.failures().isEmpty()) {
            throw new IllegalStateException(analysed.failures().values().iterator().next());
        }
        Map<String, AnalysisResult> results = new TreeMap<>(analysed.results());
        List<AnalysisPart> parts = new ArrayList<>();
        for (String name : runner.names()) {
            String reason = analysed.failures().get(name);
            if (reason == null) {
                parts.add(AnalysisPart.succeeded(name));
            } else {
                Optional<StandIn> standIn = standIn(name, network, results);
                standIn.ifPresent(last -> results.put(name, last.result()));
                parts.add(AnalysisPart.failed(name, reason, standIn));
            }
        }
        journey.parts(parts);
        return results;
    }

    private Optional<StandIn> standIn(
            String analysis, EcosystemNetwork network, Map<String, AnalysisResult> results) {
        Set<String> measured =
                results.values().stream()
                        .flatMap(result -> result.partyFigures().stream())
                        .map(PartyFigure::name)
                        .collect(Collectors.toSet());
        return network.isHistorical()
                ? Optional.empty()
                : store.standIn(analysis, network, measured);
    }

    /**
     * The health at another date, without a trace in the graph.
     *
     * @throws NetworkUnavailableException if there is no snapshot to take
     */
    HealthReport lookBack(RunRequest request) throws InterruptedException {
        EcosystemNetwork network = source.load(request.asOf());
        var unheard =
                new RunState(
                        AnalysisRun.queued("", request, true, clock.instant()), clock, run -> {});
        return health(network, analyse(network, unheard).results());
    }

    /** What the analyses have found is worth publishing although health cannot be told. */
    private static HealthReport healthOrWhyNot(
            EcosystemNetwork network, Map<String, AnalysisResult> results) {
        try {
            return health(network, results);
        } catch (RuntimeException e) {
            LOG.error("health could not be measured; the run goes on without it", e);
            return HealthReport.unknown("it could not be measured in this run: " + e);
        }
    }

    private static HealthReport health(
            EcosystemNetwork network, Map<String, AnalysisResult> results) {
        return new HealthDetector(HealthParameters.defaults())
                .detect(network, HealthInputs.of(results.values()));
    }

    private EcosystemNetwork snapshot(AnalysisRun run) {
        EcosystemNetwork network = source.load(run.asOf());
        if (network.asOf().isAfter(network.dataset().asOf())) {
            throw new NetworkUnavailableException(
                    "asOf is %s, after the data's own date %s"
                            .formatted(network.asOf(), network.dataset().asOf()));
        }
        return network;
    }

    private AnalysisRunner.Analysed analyse(EcosystemNetwork network, RunState journey)
            throws InterruptedException {
        AnalysisRunner.Analysed analysed =
                runner.all(
                        network,
                        settings.of(network, journey.run()),
                        (analysis, seconds, share) -> {
                            journey.took(analysis, seconds);
                            journey.phase(
                                    "analysing",
                                    SNAPSHOT_TAKEN + (ANALYSED - SNAPSHOT_TAKEN) * share);
                        });
        journey.order(runner.names());
        return analysed;
    }

    private void fail(RunState journey, String why) {
        AnalysisRun failed = journey.failed(why);
        store.save(failed);
        metrics.record(failed);
    }

    private void moved(AnalysisRun run) {
        underWay.set(Optional.of(run));
        events.publishEvent(new RunChanged(run));
    }
}
