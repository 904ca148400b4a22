package io.rendan.finding;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.Money;
import io.rendan.analysis.PartyFigure;
import io.rendan.analysis.Subject;
import io.rendan.health.HealthDetector;
import io.rendan.health.HealthInputs;
import io.rendan.health.HealthParameters;
import io.rendan.network.NetworkSource;
import io.rendan.run.AnalysisRun;
import io.rendan.run.RunOutcome;
import io.rendan.run.RunScope;
import io.rendan.run.RunStage;
import io.rendan.run.RunStatus;
import io.rendan.run.RunStore;
import io.rendan.run.RunTimes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publishes runs with findings of a test's own. */
public final class Publisher {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final RunStore store;
    private final NetworkSource source;
    private int runs;

    public Publisher(RunStore store, NetworkSource source) {
        this.store = store;
        this.source = source;
    }

    /** A bottleneck about a party. */
    public static Finding bottleneck(String id, String party, @Nullable Double amount) {
        return finding(id, FindingKind.BOTTLENECK, "MicroEnterprise", party, 0.5, amount);
    }

    public static Finding finding(
            String id,
            FindingKind kind,
            String label,
            String subject,
            double score,
            @Nullable Double amount) {
        return new Finding(
                id,
                kind,
                "About " + subject,
                List.of(new Subject(subject, "Name of " + subject, label, "main")),
                score,
                Optional.ofNullable(amount).map(value -> new Money(value, "CNY")),
                Map.of("utilisation", 0.9),
                Map.of(),
                List.of(new Evidence("It is so", "RETURN 1 AS one", Map.of())),
                "Do something",
                "owner of " + subject);
    }

    /** Publishes a run that becomes the current one. */
    public AnalysisRun publish(Finding... findings) {
        return publish(false, List.of(findings), List.of(), List.of());
    }

    /** Publishes a run; a historical one never becomes the current one. */
    public AnalysisRun publish(
            boolean historical,
            List<Finding> findings,
            List<PartyFigure> figures,
            List<GroupAssessment> groups) {
        Instant now = Instant.parse("2026-04-01T08:00:00Z").plusSeconds(3600L * runs);
        var network = source.load(Optional.empty());
        var run =
                new AnalysisRun(
                        "run-" + ++runs,
                        new RunStage(RunStatus.SUCCEEDED, "done", 1),
                        new RunScope(
                                7,
                                Optional.of(historical ? AS_OF.minusYears(1) : AS_OF),
                                historical,
                                Optional.of(network.dataset().version())),
                        new RunTimes(now, Optional.of(now), Optional.of(now)),
                        new RunOutcome(
                                Map.of(),
                                Map.of("dataset", network.dataset().name()),
                                Optional.empty(),
                                List.of()));
        store.save(run);
        Map<String, AnalysisResult> results =
                Map.of("test", new AnalysisResult(findings, figures, groups, Map.of()));
        store.publish(
                run,
                network,
                results,
                new HealthDetector(HealthParameters.defaults())
                        .detect(network, HealthInputs.of(results.values())));
        return run;
    }
}
