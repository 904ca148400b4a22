package io.rendan.party.statement;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.party.PartyException;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws up statements from the graph, as of a run's date: one query a page. They are not kept, so
 * where the data have changed since the run ({@code stale}) they are those of the data as they are.
 */
@Component
public class ValueAddedStatements {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "name",
                    "label",
                    "currency",
                    "units",
                    "unitsReporting",
                    "months",
                    "users.transactional",
                    "users.interactive",
                    "users.lifetime",
                    "users.added",
                    "resourceParties.joined",
                    "resourceParties.active",
                    "ecosystemValue.total",
                    "ecosystemValue.profit",
                    "ecosystemValue.shared",
                    "ecosystemValue.sharedWithEmployees",
                    "ecosystemValue.sharedWithPartners",
                    "ecosystemValue.sharedWithCapital",
                    "ecosystemValue.sharedWithUsers",
                    "revenue.total",
                    "revenue.traditional",
                    "revenue.ecosystem",
                    "cost.total",
                    "cost.traditional",
                    "cost.ecosystem",
                    "marginalIncome.income",
                    "marginalIncome.incomeBefore",
                    "marginalIncome.change",
                    "marginalIncome.perAddedUser");

    private final CypherQueries queries;
    private final Runs runs;

    ValueAddedStatements(CypherQueries queries, Runs runs) {
        this.queries = queries;
        this.runs = runs;
    }

    /**
     * Statements by id.
     *
     * @param runId whose date counts; empty for the current run. While there is none, the page is
     *     empty
     * @throws io.rendan.run.RunException if there is no such run
     * @throws PartyException if data are being loaded
     */
    public AnalysisPage<ValueAddedStatement> page(
            StatementSubject subject, Optional<String> runId, Paging paging) {
        Optional<RunReference> run =
                runs.reference(runId.or(() -> paging.after().map(List::getFirst)));
        String after = paging.after().map(key -> key.get(1)).orElse("");
        List<ValueAddedStatement> fetched =
                run.flatMap(RunReference::asOf)
                        .map(date -> read(subject, date, "", after, paging.fetch()))
                        .orElseGet(List::of);
        return AnalysisPage.of(
                RunReference.stamp(run),
                paging,
                fetched,
                last -> List.of(run.map(RunReference::id).orElse(""), last.id()),
                COLUMNS);
    }

    /**
     * The statement of one unit or community, if there is one with this id.
     *
     * @throws PartyException if data are being loaded
     */
    public Optional<ValueAddedStatement> find(StatementSubject subject, String id, LocalDate asOf) {
        return read(subject, asOf, id, "", 1).stream().findFirst();
    }

    /** All or nothing: never from data that a load has left half-way or changes meanwhile. */
    private List<ValueAddedStatement> read(
            StatementSubject subject, LocalDate asOf, String id, String after, int limit) {
        String version = versionOfWholeData();
        List<ValueAddedStatement> statements =
                queries.rows(
                        subject.query(),
                        Map.of("asOf", asOf, "id", id, "afterId", after, "limit", limit),
                        row -> StatementWriter.of(lines(row)));
        if (!versionOfWholeData().equals(version)) {
            throw new PartyException.DataInMotion();
        }
        return statements;
    }

    private String versionOfWholeData() {
        return queries.first(
                        "project/dataset",
                        Map.of(),
                        row ->
                                row.isKnown("importing")
                                        ? ""
                                        : row.textIfKnown("dataVersion").orElse("none"))
                .filter(version -> !version.isEmpty())
                .orElseThrow(PartyException.DataInMotion::new);
    }

    private static StatementLines lines(Row row) {
        List<StatementLines.Reported> windows = row.rows("windows", ValueAddedStatements::reported);
        return new StatementLines(
                row.text("id"),
                row.text("name"),
                row.text("label"),
                row.textIfKnown("currency").orElse(null),
                row.integer("units"),
                windows.get(0),
                windows.get(1),
                row.rows("segments", ValueAddedStatements::segment),
                row.integer("joined"),
                row.integer("active"),
                row.number("ecosystemCost"));
    }

    private static StatementLines.Reported reported(Row window) {
        return new StatementLines.Reported(
                window.integer("months"),
                window.integer("reporting"),
                window.numberIfKnown("userRevenue").orElse(null),
                window.numberIfKnown("ecosystemRevenue").orElse(null),
                window.numberIfKnown("cost").orElse(null),
                window.numberIfKnown("sharedValue").orElse(null));
    }

    private static StatementLines.Segment segment(Row segment) {
        return new StatementLines.Segment(
                segment.integerIfKnown("users").orElse(null),
                segment.truth("now"),
                segment.truth("before"));
    }
}
