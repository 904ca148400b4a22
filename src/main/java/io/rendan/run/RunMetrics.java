package io.rendan.run;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.rendan.analysis.FindingKind;
import io.rendan.run.metric.HealthGauges;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What Prometheus sees of runs: durations by phase, and of the current run the findings by kind,
 * the size of the snapshot and the network's health, after a restart too.
 */
@Component
class RunMetrics {

    private final MeterRegistry registry;
    private final RunJournal store;
    private final HealthGauges health;
    private final AtomicLong lastSuccess = new AtomicLong();
    private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();

    RunMetrics(MeterRegistry registry, RunJournal store, WorkQueue queue) {
        this.registry = registry;
        this.store = store;
        this.health = new HealthGauges(registry);
        ended(RunStatus.SUCCEEDED);
        ended(RunStatus.FAILED);
        Gauge.builder("rendan.queue.length", queue::length)
                .description("Runs, and imports ready to be written, that wait or are under way")
                .register(registry);
        Gauge.builder("rendan.run.last.success.timestamp", lastSuccess::doubleValue)
                .description("When the run that is served was done, since 1970; 0 if there is none")
                .baseUnit("seconds")
                .register(registry);
    }

    private Counter ended(RunStatus status) {
        return Counter.builder("rendan.runs")
                .description("Runs that have ended, by how")
                .tag("status", status.name())
                .register(registry);
    }

    private Timer timer(String name, String description, Tags tags) {
        return Timer.builder(name).description(description).tags(tags).register(registry);
    }

    @EventListener(ApplicationStartedEvent.class)
    void showCurrent() {
        store.current().ifPresent(this::show);
    }

    /** A run has ended, well or not. */
    void record(AnalysisRun run) {
        ended(run.status()).increment();
        run.times()
                .startedAt()
                .flatMap(start -> run.finishedAt().map(end -> Duration.between(start, end)))
                .ifPresent(timer("rendan.run", "How long runs took", Tags.empty())::record);
        run.timings()
                .forEach(
                        (phase, seconds) ->
                                timer(
                                                "rendan.run.phase",
                                                "How long the phases of runs took",
                                                Tags.of("phase", phase))
                                        .record(Duration.ofMillis(Math.round(seconds * 1e3))));
        if (run.status() == RunStatus.SUCCEEDED && !run.historical()) {
            show(run);
        }
    }

    private void show(AnalysisRun run) {
        Map<String, Object> summary = run.summary();
        gauge("rendan.snapshot.parties", Tags.empty(), summary.get("parties"));
        gauge("rendan.snapshot.contracts", Tags.empty(), summary.get("contracts"));
        gauge("rendan.snapshot.ties", Tags.empty(), summary.get("collaborationTies"));
        Map<?, ?> findings = summary.get("findings") instanceof Map<?, ?> map ? map : Map.of();
        for (FindingKind kind : FindingKind.values()) {
            Object count = findings.get(kind.name().toLowerCase(Locale.ROOT));
            gauge("rendan.findings", Tags.of("kind", kind.name()), count == null ? 0 : count);
        }
        health.show(summary);
        lastSuccess.set(run.finishedAt().map(Instant::getEpochSecond).orElse(0L));
    }

    private AtomicLong registered(String name, Tags tags, AtomicLong holder) {
        Gauge.builder(name, holder::doubleValue)
                .description("How many the run that is served has")
                .tags(tags)
                .register(registry);
        return holder;
    }

    private void gauge(String name, Tags tags, @Nullable Object value) {
        AtomicLong holder =
                gauges.computeIfAbsent(
                        name + tags, key -> registered(name, tags, new AtomicLong()));
        holder.set(value instanceof Number number ? number.longValue() : 0);
    }
}
