package io.rendan.quality.report;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.DatabaseAwayException;
import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;
import io.rendan.ingest.DataWhole;
import io.rendan.ingest.DataWritten;
import io.rendan.quality.QualityReport;
import io.rendan.quality.Remark;
import io.rendan.web.Paging;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/**
 * Reports on imported data: one an import, made before it ends, the newest {@value #KEPT} kept. An
 * inspection that fails leaves its import whole and without a report.
 */
@Component
public class QualityReports {

    private static final Logger LOG = LoggerFactory.getLogger(QualityReports.class);
    private static final int KEPT = 20;

    private final CypherQueries queries;
    private final JsonMapper json;
    private final Clock clock;

    QualityReports(CypherQueries queries, JsonMapper json, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void inspect(DataWritten data) {
        try {
            save(data.importId(), RowInspection.of(data.rows(), data.description().asOf()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            DatabaseAwayException.rethrow(e);
            LOG.error("the data of import {} could not be inspected", data.importId(), e);
        }
    }

    /** Reports of imports that came to nothing are taken away. */
    @EventListener
    void settle(DataWhole data) {
        Map<String, Object> of = Map.of("importId", data.importId());
        if (data.imported()) {
            queries.run("quality/mark-whole", of);
        } else {
            drop(data.importId());
        }
    }

    private void save(String importId, QualityReport report) {
        drop(importId);
        queries.rows("quality/old-reports", Map.of("keep", KEPT - 1), row -> row.text("importId"))
                .forEach(this::drop);
        Map<String, Long> counts = new TreeMap<>();
        report.counts().forEach((kind, count) -> counts.put(kind.name(), count));
        queries.run(
                "quality/put-report",
                Map.of(
                        "importId",
                        importId,
                        "properties",
                        Map.of(
                                "at", GraphTime.of(clock.instant()),
                                "whole", false,
                                "counts", json.writeValueAsString(counts))));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Remark remark : report.remarks()) {
            rows.add(properties(importId, rows.size(), remark));
        }
        queries.runInBatches("quality/add-remarks", rows, Map.of("importId", importId));
    }

    private void drop(String importId) {
        Map<String, Object> of = Map.of("importId", importId);
        queries.run("quality/drop-remarks", of);
        queries.run("quality/drop-report", of);
    }

    private Map<String, @Nullable Object> properties(String importId, int position, Remark remark) {
        var text = new StringBuilder(remark.value().orElse(""));
        remark.subjects()
                .forEach(one -> text.append('\n').append(one.id()).append('\n').append(one.name()));
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("importId", importId);
        properties.put("position", position);
        properties.put("id", remark.id());
        properties.put("kind", remark.kind().name());
        properties.put("certainty", remark.certainty().name());
        properties.put("file", remark.place().file());
        properties.put("subjects", remark.subjects().stream().map(one -> one.id()).toList());
        properties.put("text", text.toString().toLowerCase(Locale.ROOT));
        properties.put("sentence", remark.sentence());
        properties.put("document", json.writeValueAsString(ListedRemark.of(remark)));
        return properties;
    }

    /** Remarks on the data that are in the graph, most useful first. */
    public RemarkPage newest(RemarkFilter filter, Paging paging) {
        return queries.first("quality/newest-report", Map.of(), this::head)
                .map(head -> page(head, filter, paging))
                .orElseGet(RemarkPage::none);
    }

    /** Remarks on the data of an import; empty where there is no report on them. */
    public Optional<RemarkPage> of(String importId, RemarkFilter filter, Paging paging) {
        return queries.first("quality/report", Map.of("importId", importId), this::head)
                .map(head -> page(head, filter, paging));
    }

    private record Head(String importId, Instant at, Map<String, Long> counts) {}

    @SuppressWarnings("unchecked")
    private Head head(Row row) {
        Map<String, Long> counts = new TreeMap<>();
        json.readValue(row.text("counts"), Map.class)
                .forEach(
                        (kind, count) -> counts.put(kind.toString(), ((Number) count).longValue()));
        return new Head(row.text("importId"), row.instant("at"), counts);
    }

    private record Placed(ListedRemark remark, long position) {}

    private RemarkPage page(Head head, RemarkFilter filter, Paging paging) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("importId", head.importId());
        parameters.put(
                "after", paging.after().map(key -> Long.parseLong(key.getLast())).orElse(-1L));
        parameters.put("limit", paging.fetch());
        List<Placed> fetched = queries.rows("quality/remarks", parameters, this::placed);
        return new RemarkPage(
                Optional.of(head.importId()),
                Optional.of(head.at()),
                head.counts(),
                paging.page(fetched).stream().map(Placed::remark).toList(),
                paging.next(fetched, last -> List.of(Long.toString(last.position()))));
    }

    private Placed placed(Row row) {
        return new Placed(
                json.readValue(row.text("document"), ListedRemark.class), row.integer("position"));
    }
}
