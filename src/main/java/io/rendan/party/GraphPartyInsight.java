package io.rendan.party;

import io.rendan.cypher.CypherQueries;
import io.rendan.finding.FindingRecord;
import io.rendan.finding.TrackedFinding;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the current run says of parties. */
@Component
class GraphPartyInsight implements PartyInsight {

    private final CypherQueries queries;
    private final Runs runs;
    private final FindingRecord records;

    GraphPartyInsight(CypherQueries queries, Runs runs, FindingRecord records) {
        this.queries = queries;
        this.runs = runs;
        this.records = records;
    }

    @Override
    public Optional<RunInfo> run(Optional<String> runId) {
        return RunReference.of(runId, runs)
                .map(run -> new RunInfo(run.id(), run.asOf(), run.stale()));
    }

    @Override
    public List<TrackedFinding> findings(String partyId, int limit) {
        return RunReference.of(Optional.empty(), runs)
                .map(
                        run ->
                                queries.rows(
                                        "finding/of-party",
                                        Map.of(
                                                "runId", run.id(),
                                                "partyId", partyId,
                                                "limit", limit),
                                        row -> records.finding(row, run.finishedAt())))
                .orElseGet(List::of);
    }
}
