package io.rendan.finding;

import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.Finding;
import io.rendan.analysis.GroupAssessment;
import io.rendan.run.RunPoint;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.LinkedHashMap;
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
    public TrackedFinding finding(MapAccessor row, Instant unseen) {
        Finding finding = json.readValue(row.get("document").asString(), Finding.class);
        return new TrackedFinding(
                finding,
                LifeRecord.known(row.get("firstSeen")).map(LifeRecord::instant).orElse(unseen),
                LifeRecord.known(row.get("status"))
                        .map(status -> FindingStatus.valueOf(status.asString()))
                        .orElse(FindingStatus.RESOLVED),
                LifeRecord.decisions(row.get("decisions")));
    }

    CapabilityAssessment capability(MapAccessor row) {
        return json.readValue(row.get("document").asString(), CapabilityAssessment.class);
    }

    /** Reads a row of runId, asOf, finishedAt, historical and document, null where not found. */
    Appearance appearance(MapAccessor row) {
        Optional<Finding> finding =
                LifeRecord.known(row.get("document"))
                        .map(document -> json.readValue(document.asString(), Finding.class));
        return new Appearance(
                RunPoint.of(row),
                finding.isPresent(),
                finding.map(Finding::score),
                finding.flatMap(Finding::valueAtStake),
                finding.map(Finding::figures).map(FindingRecord::comparable).orElseGet(Map::of));
    }

    GroupAppearance groupAppearance(MapAccessor row) {
        Optional<GroupAssessment> group =
                LifeRecord.known(row.get("document"))
                        .map(
                                document ->
                                        json.readValue(document.asString(), GroupAssessment.class));
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

    GroupAssessment group(MapAccessor row) {
        return json.readValue(row.get("document").asString(), GroupAssessment.class);
    }
}
