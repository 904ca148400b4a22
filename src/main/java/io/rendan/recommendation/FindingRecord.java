package io.rendan.recommendation;

import io.rendan.finding.Finding;
import io.rendan.finding.FindingStatus;
import io.rendan.finding.GroupAssessment;
import io.rendan.finding.TrackedFinding;

import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/** Reads findings and groups as runs have stored them. */
@Component
class FindingRecord {

    private final JsonMapper json;

    FindingRecord(JsonMapper json) {
        this.json = json;
    }

    /**
     * Reads a row of document, status, firstSeen and decisions.
     *
     * @param unseen first seen at, where no current run has ever had it
     */
    TrackedFinding finding(MapAccessor row, Instant unseen) {
        Finding finding = json.readValue(row.get("document").asString(), Finding.class);
        return TrackedFinding.of(
                finding,
                LifeRecord.known(row.get("firstSeen")).map(LifeRecord::instant).orElse(unseen),
                LifeRecord.known(row.get("status"))
                        .map(status -> FindingStatus.valueOf(status.asString()))
                        .orElse(FindingStatus.RESOLVED),
                LifeRecord.decisions(row.get("decisions")));
    }

    GroupAssessment group(MapAccessor row) {
        return json.readValue(row.get("document").asString(), GroupAssessment.class);
    }
}
