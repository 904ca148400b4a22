package io.rendan.run;

import io.rendan.network.EcosystemNetwork;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The changing state of a run under way; tells a listener of every step. Used by one thread. */
final class RunState {

    private final String id;
    private final Clock clock;
    private final Consumer<AnalysisRun> listener;
    private final Map<String, Double> timings = new LinkedHashMap<>();
    private RunStage stage;
    private RunScope scope;
    private RunTimes times;
    private Map<String, Object> summary = Map.of();
    private Optional<String> error = Optional.empty();
    private List<AnalysisPart> parts = List.of();

    RunState(AnalysisRun queued, Clock clock, Consumer<AnalysisRun> listener) {
        this.id = queued.id();
        this.clock = clock;
        this.listener = listener;
        this.stage = queued.stage();
        this.scope = queued.scope();
        this.times = queued.times();
    }

    AnalysisRun run() {
        return new AnalysisRun(
                id, stage, scope, times, new RunOutcome(timings, summary, error, parts));
    }

    AnalysisRun started() {
        stage = stage.as(RunStatus.RUNNING);
        times = times.started(clock.instant());
        return tell();
    }

    void phase(String name, double reached) {
        stage = stage.at(name, reached);
        tell();
    }

    void snapshot(EcosystemNetwork network) {
        scope =
                new RunScope(
                        scope.seed(),
                        Optional.of(network.asOf()),
                        network.isHistorical(),
                        Optional.of(network.dataset().version()));
    }

    void parts(List<AnalysisPart> ended) {
        parts = ended;
    }

    void summary(Map<String, Object> figures) {
        summary = figures;
    }

    /** The run as it is to be published, without telling: it is not finished until it is stored. */
    AnalysisRun succeeded() {
        stage = RunStage.done();
        return run();
    }

    /** It was published. */
    void published(Instant at) {
        times = times.finished(at);
    }

    AnalysisRun failed(String why) {
        stage = stage.as(RunStatus.FAILED);
        times = times.finished(clock.instant());
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
