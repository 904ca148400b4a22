package io.rendan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

@RendanTest
class GraphSchemaIT {

    @Autowired Driver driver;
    @Autowired GraphSchema schema;

    @Test
    void appliesTwiceWithoutHarmAndRecordsItsVersion() {
        schema.afterPropertiesSet();
        try (Session session = driver.session()) {
            int version =
                    session.run("MATCH (s:Schema) RETURN s.version AS version")
                            .single()
                            .get("version")
                            .asInt();
            assertThat(version).isEqualTo(GraphSchema.VERSION);
            assertThat(
                            session.run("SHOW CONSTRAINTS YIELD name")
                                    .list(row -> row.get(0).asString()))
                    .contains("partyId", "contractId", "findingKey");
        }
    }

    @Test
    void derivesTheDaysOfContractsThatAnOlderVersionHasLoaded() {
        EmptyGraph.empty(driver);
        try (Session session = driver.session()) {
            session.run(
                            """
                            MATCH (s:Schema)
                            SET s.version = 4
                            CREATE (:Contract {id: 'ended', kind: 'MARKET', endsOn: date('2025-12-31')}),
                                   (:Contract {id: 'outside', kind: 'EXTERNAL', startsOn: date('2025-04-01')})
                            """)
                    .consume();

            schema.afterPropertiesSet();

            assertThat(
                            session.run(
                                            "MATCH (c:Contract) RETURN c.id, c.firstDay, c.lastDay ORDER BY c.id")
                                    .list(
                                            row ->
                                                    List.of(
                                                            row.get(0).asString(),
                                                            row.get(1).asLocalDate().toString(),
                                                            row.get(2).asLocalDate().toString())))
                    .containsExactly(
                            List.of("ended", "0000-01-01", "2025-12-31"),
                            List.of("outside", "2025-04-01", "2026-03-31"));
            assertThat(
                            session.run("MATCH (s:Schema) RETURN s.version AS version")
                                    .single()
                                    .get("version")
                                    .asInt())
                    .isEqualTo(GraphSchema.VERSION);
        }
    }

    /**
     * Two organisations whose findings bear the same ids, with the one life that both shared: x was
     * accepted on the first and dismissed on the second; y is the first one's alone, z nobody's any
     * more.
     */
    @Test
    void givesEveryDatasetLivesOfItsOwn() {
        EmptyGraph.empty(driver);
        try (Session session = driver.session()) {
            session.run("DROP CONSTRAINT recommendationOfDataset IF EXISTS").consume();
            session.run(
                            """
                            MATCH (s:Schema)
                            SET s.version = 6
                            WITH s
                            UNWIND [['r1', 'one', 1], ['r2', 'one', 2], ['r3', 'two', 4]] AS run
                            CREATE (r:AnalysisRun {id: run[0], dataset: run[1], status: 'SUCCEEDED',
                                                   historical: false,
                                                   finishedAt: datetime({year: 2026, month: 1, day: run[2]})})
                            WITH r, CASE r.id WHEN 'r1' THEN ['x', 'y', 'z'] WHEN 'r2' THEN ['x', 'y']
                                              ELSE ['x'] END AS found
                            UNWIND found AS id
                            CREATE (r)-[:PRODUCED]->(f:Finding {key: r.id + '/' + id, runId: r.id, id: id,
                                                                kind: 'SILO', amount: 7.0, currency: 'CNY'})
                            WITH id, f
                            ORDER BY f.runId
                            WITH id, collect(f)[-1] AS f
                            CREATE (life:Recommendation {id: id, kind: 'SILO', status: 'OPEN',
                                                         firstSeen: datetime('2026-01-01'),
                                                         changedAt: datetime('2026-01-01')})
                            CREATE (life)-[:ABOUT]->(f)
                            WITH life
                            WHERE life.id = 'x'
                            SET life.status = 'DISMISSED', life.settledAs = 'DISMISSED'
                            CREATE (life)-[:DECIDED]->(:Decision {decision: 'ACCEPTED', at: datetime('2026-01-03')})
                            CREATE (life)-[:DECIDED]->(:Decision {decision: 'DISMISSED', at: datetime('2026-01-05')})
                            """)
                    .consume();

            schema.afterPropertiesSet();
            schema.afterPropertiesSet();

            assertThat(
                            session.run(
                                            """
                                            MATCH (r:Recommendation)-[:ABOUT]->(f)
                                            RETURN r.dataset, r.id, r.status, f.runId, r.firstSeen.day,
                                                   COLLECT { MATCH (r)-[:DECIDED]->(d) RETURN d.decision },
                                                   r.settledAs
                                            ORDER BY r.dataset, r.id
                                            """)
                                    .list(row -> row.values().toString()))
                    .containsExactly(
                            "[\"one\", \"x\", \"ACCEPTED\", \"r2\", 1, [\"ACCEPTED\"], NULL]",
                            "[\"one\", \"y\", \"OPEN\", \"r2\", 1, [], NULL]",
                            "[\"one\", \"z\", \"OPEN\", \"r1\", 1, [], NULL]",
                            "[\"two\", \"x\", \"DISMISSED\", \"r3\", 4, [\"DISMISSED\"], \"DISMISSED\"]");
        }
    }

    @Test
    void leavesAGraphOfANewerVersionAlone() {
        try (Session session = driver.session()) {
            session.run("MATCH (s:Schema) SET s.version = $v", Map.of("v", GraphSchema.VERSION + 1))
                    .consume();
            try {
                assertThatThrownBy(schema::afterPropertiesSet)
                        .isInstanceOf(GraphSchemaException.class);
            } finally {
                session.run("MATCH (s:Schema) SET s.version = $v", Map.of("v", GraphSchema.VERSION))
                        .consume();
            }
        }
    }
}
