package io.rendan.cypher;

import org.neo4j.driver.Config;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/** Bulk reading sets the pace: fewer, larger portions of rows than the driver asks for. */
@Component
final class FetchSize implements ConfigBuilderCustomizer {

    @Override
    public void customize(Config.ConfigBuilder driver) {
        driver.withFetchSize(CypherQueries.FETCH_SIZE);
    }
}
