package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A journal in memory that remembers every state a run went through. */
final class RememberingStore implements RunJournal {

    final List<AnalysisRun> saved = new ArrayList<>();
    final Map<String, Map<String, AnalysisResult>> published = new LinkedHashMap<>();

    /** Groups that runs detected before the test, by dataset. */
    final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();

    /** Of the run that was published last. */
    HealthReport health = HealthReport.unknown("nothing was published");

    /** What runs before the test have left of analyses, by name. */
    final Map<String, StandIn> standIns = new LinkedHashMap<>();

    @Override
    public void save(AnalysisRun run) {
        saved.add(run);
    }

    @Override
    public AnalysisRun publish(
            AnalysisRun run,
            EcosystemNetwork network,
            Map<String, AnalysisResult> results,
            HealthReport health) {
        published.put(run.id(), results);
        this.health = health;
        return run.finished(Instant.parse("2026-04-01T08:00:00Z"));
    }

    @Override
    public Optional<StandIn> standIn(
            String analysis, EcosystemNetwork network, Set<String> measured) {
        return Optional.ofNullable(standIns.get(analysis));
    }

    @Override
    public List<Finding> lastIssues(String dataset, Collection<String> rules) {
        return List.of();
    }

    @Override
    public Optional<AnalysisRun> find(String id) {
        return saved.stream().filter(run -> run.id().equals(id)).reduce((first, last) -> last);
    }

    @Override
    public Optional<AnalysisRun> current() {
        return Optional.empty();
    }

    @Override
    public Map<String, List<String>> lastGroups(String dataset) {
        return groups.getOrDefault(dataset, Map.of());
    }
}
