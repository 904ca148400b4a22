package io.rendan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

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
}
