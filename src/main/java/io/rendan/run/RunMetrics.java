package io.rendan.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.rendan.finding.AnalysisResult;
import io.rendan.finding.FindingKind;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What Prometheus sees of runs: durations by phase, findings by kind, size of the snapshot. */
@Component
class RunMetrics {

    private final MeterRegistry registry;
    private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();

    RunMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void record(AnalysisRun run, EcosystemNetwork network, Map<String, AnalysisResult> results) {
        count(run);
        run.timings()
                .forEach(
                        (phase, seconds) ->
                                registry.timer("rendan.run.phase", "phase", phase)
                                        .record(Duration.ofMillis(Math.round(seconds * 1e3))));
        if (run.historical()) {
            return;
        }
        gauge("rendan.snapshot.parties", Tags.empty(), network.parties().size());
        gauge("rendan.snapshot.contracts", Tags.empty(), network.contracts().size());
        gauge("rendan.snapshot.ties", Tags.empty(), network.collaboration().ties().edgeCount());
        for (FindingKind kind : FindingKind.values()) {
            long findings =
                    results.values().stream()
                            .flatMap(result -> result.findings().stream())
                            .filter(finding -> finding.kind() == kind)
                            .count();
            gauge("rendan.findings", Tags.of("kind", kind.name()), findings);
        }
    }

    void recordFailure(AnalysisRun run) {
        count(run);
    }

    private void count(AnalysisRun run) {
        registry.counter("rendan.runs", "status", run.status().name()).increment();
        run.startedAt()
                .ifPresent(
                        start ->
                                run.finishedAt()
                                        .ifPresent(
                                                end ->
                                                        registry.timer("rendan.run")
                                                                .record(
                                                                        Duration.between(
                                                                                start, end))));
    }

    private void gauge(String name, Tags tags, long value) {
        gauges.computeIfAbsent(
                        name + tags,
                        key -> {
                            AtomicLong holder = new AtomicLong();
                            registry.gauge(name, tags, holder);
                            return holder;
                        })
                .set(value);
    }
}
