package io.rendan.alert;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.finding.Decision;
import io.rendan.finding.DecisionTaken;
import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportChanged;
import io.rendan.run.RunPublished;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Writes down what other rooms say has happened. Publications and decisions stand in the log if and
 * only if they count: both in one transaction. The end of an import is written after it.
 */
@Component
class EventWatch {

    private static final Logger LOG = LoggerFactory.getLogger(EventWatch.class);

    private final CypherQueries queries;
    private final EventLog log;

    EventWatch(CypherQueries queries, EventLog log) {
        this.queries = queries;
        this.log = log;
    }

    /** Before the alerts that the run raises. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void on(RunPublished run) {
        LongFunction<Occurrence> published =
                queries.first(
                                "health/of-run",
                                Map.of("runId", run.runId()),
                                row -> published(run, row))
                        .orElseThrow();
        log.add(published);
    }

    private static LongFunction<Occurrence> published(RunPublished run, Row health) {
        LocalDate asOf = health.date("asOf");
        String dataset = health.text("dataset");
        return sequence -> new Occurrence.OfRun(sequence, run.at(), run.runId(), asOf, dataset);
    }

    @EventListener
    void on(DecisionTaken taken) {
        Decision decision = taken.decision();
        log.add(
                sequence ->
                        new Occurrence.OfDecision(
                                sequence,
                                decision.at(),
                                taken.findingId(),
                                decision.decision(),
                                decision.note(),
                                decision.by()));
    }

    /** An import has ended whether or not its end can be told. */
    @EventListener
    void on(ImportChanged changed) {
        Optional<Instant> end = changed.state().times().finishedAt();
        if (!changed.state().isFinished() || end.isEmpty()) {
            return;
        }
        try {
            log.add(sequence -> ended(changed.state(), sequence, end.get()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "listeners do not hear that import {} has ended: {}",
                    changed.state().id(),
                    e.toString());
        }
    }

    private static Occurrence ended(DatasetImport state, long sequence, Instant at) {
        return new Occurrence.OfImport(
                sequence,
                at,
                state.id(),
                state.dataset(),
                state.status(),
                state.problem(),
                state.runId());
    }
}
