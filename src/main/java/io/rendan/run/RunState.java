package io.rendan.run;

import io.rendan.network.EcosystemNetwork;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The changing state of a run under way; tells a listener of every step. Used by one thread. */
final class RunState {

    private final AnalysisRun queued;
    private final Clock clock;
    private final Consumer<AnalysisRun> listener;
    private final Map<String, Double> timings = new LinkedHashMap<>();
    private RunStatus status = RunStatus.QUEUED;
    private String phase;
    private double progress;
    private Optional<LocalDate> asOf;
    private boolean historical;
    private Optional<String> dataVersion = Optional.empty();
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<Instant> finishedAt = Optional.empty();
    private Map<String, Object> summary = Map.of();
    private Optional<String> error = Optional.empty();

    RunState(AnalysisRun queued, Clock clock, Consumer<AnalysisRun> listener) {
        this.queued = queued;
        this.clock = clock;
        this.listener = listener;
        this.phase = queued.phase();
        this.asOf = queued.asOf();
    }

    AnalysisRun run() {
        return new AnalysisRun(
                queued.id(),
                status,
                phase,
                progress,
                queued.seed(),
                asOf,
                historical,
                dataVersion,
                queued.queuedAt(),
                startedAt,
                finishedAt,
                Collections.unmodifiableMap(new LinkedHashMap<>(timings)),
                summary,
                error);
    }

    AnalysisRun started() {
        status = RunStatus.RUNNING;
        startedAt = Optional.of(clock.instant());
        return tell();
    }

    void phase(String name, double reached) {
        phase = name;
        progress = reached;
        tell();
    }

    void snapshot(EcosystemNetwork network) {
        asOf = Optional.of(network.asOf());
        historical = network.isHistorical();
        dataVersion = Optional.of(network.dataset().version());
    }

    void summary(Map<String, Object> figures) {
        summary = figures;
    }

    /** Ends the run well, without telling: it has succeeded only once its results are stored. */
    AnalysisRun succeeded() {
        status = RunStatus.SUCCEEDED;
        phase = "done";
        progress = 1;
        finishedAt = Optional.of(clock.instant());
        return run();
    }

    AnalysisRun failed(String why) {
        status = RunStatus.FAILED;
        finishedAt = Optional.of(clock.instant());
        error = Optional.of(why);
        return tell();
    }

    <T> T timed(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        took(name, secondsSince(start));
        return result;
    }

    void took(String name, double seconds) {
        timings.put(name, seconds);
    }

    /** Puts times that came in the order of a race into this order, after all others. */
    void order(List<String> names) {
        names.forEach(
                name -> {
                    Double seconds = timings.remove(name);
                    if (seconds != null) {
                        timings.put(name, seconds);
                    }
                });
    }

    /** Tells the listener where the run stands. */
    AnalysisRun tell() {
        AnalysisRun run = run();
        listener.accept(run);
        return run;
    }

    static double secondsSince(long startNanos) {
        return Math.round((System.nanoTime() - startNanos) / 1e6) / 1e3;
    }
}
