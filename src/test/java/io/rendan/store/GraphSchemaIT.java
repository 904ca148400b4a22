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
