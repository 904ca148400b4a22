package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.FindingKind;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store in memory that remembers every state a run went through. */
final class RememberingStore implements RunStore {

    final List<AnalysisRun> saved = new ArrayList<>();
    final Map<String, Map<String, AnalysisResult>> published = new LinkedHashMap<>();

    /** Groups that runs detected before the test, by dataset. */
    final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();

    @Override
    public void save(AnalysisRun run) {
        saved.add(run);
    }

    @Override
    public void publish(
            AnalysisRun run,
            EcosystemNetwork network,
            Map<String, AnalysisResult> results,
            HealthReport health) {
        published.put(run.id(), results);
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

    @Override
    public List<AnalysisRun> newest(int skip, int limit) {
        return saved.reversed().stream().skip(skip).limit(limit).toList();
    }

    @Override
    public Optional<String> dataVersion() {
        return Optional.of("1");
    }

    @Override
    public boolean isStale(AnalysisRun run) {
        return false;
    }

    @Override
    public List<Headline> headlines(String runId, FindingKind kind, int limit) {
        return List.of();
    }

    @Override
    public void abandonUnfinished(String why) {}
}
