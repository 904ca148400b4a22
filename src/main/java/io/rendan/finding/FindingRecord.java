package io.rendan.finding;

import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.Finding;
import io.rendan.analysis.GroupAssessment;
import io.rendan.cypher.Row;
import io.rendan.run.RunPoint;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads findings and groups as runs have stored them. */
@Component
public class FindingRecord {

    private final JsonMapper json;

    FindingRecord(JsonMapper json) {
        this.json = json;
    }

    /**
     * Reads a row of document, status, firstSeen and decisions.
     *
     * @param unseen first seen at, where no current run has ever had it
     */
    public TrackedFinding finding(Row row, Instant unseen) {
        Finding finding = json.readValue(row.text("document"), Finding.class);
        return new TrackedFinding(
                finding,
                row.instantIfKnown("firstSeen").orElse(unseen),
                row.wordIfKnown("status", FindingStatus.class).orElse(FindingStatus.RESOLVED),
                LifeRecord.decisions(row));
    }

    CapabilityAssessment capability(Row row) {
        return json.readValue(row.text("document"), CapabilityAssessment.class);
    }

    /** Reads a row of runId, asOf, finishedAt, historical and document, null where not found. */
    Appearance appearance(Row row) {
        Optional<Finding> finding =
                row.textIfKnown("document")
                        .map(document -> json.readValue(document, Finding.class));
        return new Appearance(
                RunPoint.of(row),
                finding.isPresent(),
                finding.map(Finding::score),
                finding.flatMap(Finding::valueAtStake),
                finding.map(Finding::figures).map(FindingRecord::comparable).orElseGet(Map::of));
    }

    GroupAppearance groupAppearance(Row row) {
        Optional<GroupAssessment> group =
                row.textIfKnown("document")
                        .map(document -> json.readValue(document, GroupAssessment.class));
        return new GroupAppearance(
                RunPoint.of(row),
                group.isPresent(),
                group.map(one -> one.verdict().name()),
                group.map(GroupAssessment::figures)
                        .map(FindingRecord::comparable)
                        .orElseGet(Map::of));
    }

    private static Map<String, @Nullable Object> comparable(Map<String, @Nullable Object> all) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>(all);
        figures.values()
                .removeIf(
                        value ->
                                value != null
                                        && !(value instanceof Number)
                                        && !(value instanceof Boolean));
        return figures;
    }

    /** A list of what a run's summary says of its coverage; empty where an older version ran. */
    <T> List<T> covered(Map<String, Object> summary, String part, Class<T> type) {
        return summary.get("coverage") instanceof Map<?, ?> coverage
                        && coverage.get(part) instanceof List<?> rows
                ? rows.stream().map(row -> json.convertValue(row, type)).toList()
                : List.of();
    }

    GroupAssessment group(Row row) {
        return json.readValue(row.text("document"), GroupAssessment.class);
    }
}
