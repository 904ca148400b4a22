package io.rendan.run;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.SettledFindings;
import io.rendan.health.HealthDetector;
import io.rendan.health.HealthInputs;
import io.rendan.health.HealthParameters;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.network.NetworkUnavailableException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Carries a run through its phases: snapshot, analyses side by side, results. */
@Component
class RunExecution {

    private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);
    private static final double SNAPSHOT_TAKEN = 0.25;
    private static final double ANALYSED = 0.85;

    private final NetworkSource source;
    private final List<Analysis> analyses;
    private final SettledFindings decisions;
    private final RunStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RunMetrics metrics;
    private final AtomicReference<Optional<AnalysisRun>> underWay =
            new AtomicReference<>(Optional.empty());

    RunExecution(
            NetworkSource source,
            List<Analysis> analyses,
            SettledFindings decisions,
            RunStore store,
            ApplicationEventPublisher events,
            Clock clock,
            RunMetrics metrics) {
        this.source = source;
        this.analyses = List.copyOf(analyses);
        this.decisions = decisions;
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The run with this id if it is being executed. */
    Optional<AnalysisRun> underWay(String id) {
        return underWay.get().filter(run -> run.id().equals(id));
    }

    /** Executes the run on this thread and records how it ended. */
    void execute(AnalysisRun queued) {
        var journey = new RunState(queued, clock, this::moved);
        try {
            store.save(journey.started());
            run(journey);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(journey, "interrupted");
        } catch (NetworkUnavailableException e) {
            fail(journey, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("run {} failed while {}", queued.id(), journey.run().phase(), e);
            fail(journey, "%s: %s".formatted(journey.run().phase(), e));
        } finally {
            underWay.set(Optional.empty());
        }
    }

    private void run(RunState journey) throws InterruptedException {
        journey.phase("taking the snapshot", 0);
        EcosystemNetwork network = journey.timed("snapshot", () -> snapshot(journey.run()));
        journey.snapshot(network);
        journey.phase("analysing", SNAPSHOT_TAKEN);
        Map<String, AnalysisResult> results = analyse(network, journey);
        HealthReport health = journey.timed("health", () -> health(network, results));
        journey.summary(RunSummary.of(network, results, health));
        journey.phase("storing the results", ANALYSED);
        journey.timed(
                "store",
                () -> {
                    store.publish(journey.succeeded(), network, results, health);
                    return true;
                });
        AnalysisRun finished = journey.tell();
        store.save(finished);
        metrics.record(finished);
    }

    /**
     * The health at another date, without a trace in the graph.
     *
     * @throws NetworkUnavailableException if there is no snapshot to take
     */
    HealthReport lookBack(RunRequest request) throws InterruptedException {
        EcosystemNetwork network = source.load(request.asOf());
        var unheard =
                new RunState(AnalysisRun.queued("", request, clock.instant()), clock, run -> {});
        return health(network, analyse(network, unheard));
    }

    private static HealthReport health(
            EcosystemNetwork network, Map<String, AnalysisResult> results) {
        return new HealthDetector(HealthParameters.defaults())
                .detect(network, HealthInputs.of(results.values()));
    }

    private EcosystemNetwork snapshot(AnalysisRun run) {
        return source.load(run.asOf());
    }

    /** Decisions count for what is proposed today, not for what would have been proposed once. */
    private AnalysisSettings settings(EcosystemNetwork network, AnalysisRun run) {
        var settings =
                new AnalysisSettings(
                        run.seed(),
                        Runtime.getRuntime().availableProcessors(),
                        store.lastGroups(network.dataset().name()));
        return network.isHistorical()
                ? settings
                : settings.withSettled(decisions.at(clock.instant()));
    }

    private Map<String, AnalysisResult> analyse(EcosystemNetwork network, RunState journey)
            throws InterruptedException {
        AnalysisSettings settings = settings(network, journey.run());
        Map<String, AnalysisResult> results = new TreeMap<>();
        try (ExecutorService executor =
                Executors.newFixedThreadPool(Math.max(1, analyses.size()))) {
            CompletionService<Outcome> completion = new ExecutorCompletionService<>(executor);
            for (Analysis analysis : analyses) {
                completion.submit(() -> outcome(analysis, network, settings));
            }
            try {
                for (int done = 1; done <= analyses.size(); done++) {
                    Outcome outcome = completion.take().get();
                    results.put(outcome.name(), outcome.result());
                    journey.took(outcome.name(), outcome.seconds());
                    journey.phase(
                            "analysing",
                            SNAPSHOT_TAKEN + (ANALYSED - SNAPSHOT_TAKEN) * done / analyses.size());
                }
            } catch (ExecutionException e) {
                executor.shutdownNow();
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                executor.shutdownNow();
                throw e;
            }
        }
        return completed(results);
    }

    private Map<String, AnalysisResult> completed(Map<String, AnalysisResult> results) {
        Map<String, AnalysisResult> completed = new TreeMap<>(results);
        for (Analysis analysis : analyses) {
            completed.computeIfPresent(
                    analysis.name(), (name, own) -> analysis.complete(own, results));
        }
        return completed;
    }

    private record Outcome(String name, AnalysisResult result, double seconds) {}

    private static Outcome outcome(
            Analysis analysis, EcosystemNetwork network, AnalysisSettings settings) {
        long start = System.nanoTime();
        AnalysisResult result = analysis.analyse(network, settings);
        return new Outcome(analysis.name(), result, RunState.secondsSince(start));
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
