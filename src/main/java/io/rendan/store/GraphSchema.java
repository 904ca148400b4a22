package io.rendan.store;

import io.rendan.cypher.CypherFile;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Constraints and indexes, applied at every start; each statement is idempotent. The graph records
 * the version, so that an older application does not work on a newer graph unawares, and a newer
 * one derives what an older one's data lack: their contracts' first and last day (version 5), and
 * the dataset of each finding's life (version 7).
 */
@Component
public final class GraphSchema implements InitializingBean {

    /** Raised with every change of {@code cypher/schema} and of what a load derives. */
    public static final int VERSION = 8;

    private static final Logger LOG = LoggerFactory.getLogger(GraphSchema.class);
    private static final List<String> STATEMENTS =
            List.of(
                    "party-id",
                    "platform-id",
                    "community-id",
                    "capability-id",
                    "contract-id",
                    "analysis-run-id",
                    "finding-key",
                    "finding-run",
                    "group-key",
                    "group-run",
                    "capability-assessment-key",
                    "capability-assessment-run",
                    "network-health-run",
                    "alert-id",
                    "alert-sequence",
                    "alert-log-id",
                    "event-sequence",
                    "alert-rule-name",
                    "alert-delivery-id",
                    "alert-delivery-lane",
                    "recommendation-of-dataset",
                    "import-id",
                    "quality-report-import",
                    "remark-import",
                    "party-merge-id",
                    "party-name");

    private final Driver driver;

    GraphSchema(Driver driver) {
        this.driver = driver;
    }

    /**
     * Applies the schema.
     *
     * @throws GraphSchemaException if the graph was written by a newer version
     */
    @Override
    public void afterPropertiesSet() {
        try (Session session = driver.session()) {
            int found = version(session);
            if (found > VERSION) {
                throw new GraphSchemaException(found);
            }
            session.run("DROP CONSTRAINT recommendationId IF EXISTS").consume(); // before version 7
            for (String statement : STATEMENTS) {
                session.run(CypherFile.of("schema/" + statement).text()).consume();
            }
            session.run("CALL db.awaitIndexes(60)").consume();
            if (found < VERSION) {
                migrate(session);
                String record = CypherFile.of("schema/version").text();
                session.run(record, Values.parameters("version", VERSION)).consume();
                LOG.info("graph schema version {} applied", VERSION);
            }
        }
    }

    /** Brings data of an older version up to date; may break off and start over at any point. */
    private static void migrate(Session session) {
        session.run(CypherFile.of("load/contract-days").text()).consume();
        session.run(CypherFile.of("recommendation/split-by-dataset").text()).consume();
        session.run(CypherFile.of("recommendation/stand-again").text()).consume();
    }

    private static int version(Session session) {
        return session.run("MATCH (s:Schema) RETURN max(s.version) AS version")
                .single()
                .get("version")
                .asInt(0);
    }
}
