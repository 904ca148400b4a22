package io.rendan.coverage;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Unlock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What could be computed.
 *
 * @param entries what is missing first, then what stands on something else, then the rest;
 *     indicators before findings before figures
 * @param unlocks columns that would help, the most useful first
 */
public record CoverageReport(List<CoverageEntry> entries, List<CoverageUnlock> unlocks) {

    public CoverageReport {
        entries = List.copyOf(entries);
        unlocks = List.copyOf(unlocks);
    }

    /** How many entries have this status. */
    public long count(CoverageStatus status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }

    /** The same in plain maps and lists, for a run's summary. */
    public Map<String, Object> summary() {
        Map<String, Object> coverage = new LinkedHashMap<>();
        coverage.put("computed", count(CoverageStatus.COMPUTED));
        coverage.put("onBasis", count(CoverageStatus.ON_BASIS));
        coverage.put("missing", count(CoverageStatus.MISSING));
        coverage.put("unlocks", unlocks.stream().map(CoverageReport::unlock).toList());
        coverage.put("entries", entries.stream().map(CoverageReport::entry).toList());
        return coverage;
    }

    private static Map<String, Object> unlock(CoverageUnlock unlock) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", unlock.file());
        row.put("column", unlock.column());
        row.put("gives", unlock.gives());
        row.put("missing", unlock.missing());
        row.put("onBasis", unlock.onBasis());
        return row;
    }

    private static Map<String, Object> entry(CoverageEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", entry.kind().name());
        row.put("name", entry.name());
        row.put("title", entry.title());
        row.put("status", entry.status().name());
        row.put("count", entry.count());
        entry.reason().ifPresent(reason -> row.put("reason", reason));
        row.put("basis", entry.basis().stream().map(Basis::name).toList());
        row.put("unlocks", unlocks(entry.unlocks()));
        return row;
    }

    private static List<Map<String, String>> unlocks(List<Unlock> unlocks) {
        return unlocks.stream()
                .map(
                        one ->
                                Map.of(
                                        "file", one.file(),
                                        "column", one.column(),
                                        "gives", one.gives()))
                .toList();
    }
}
