package io.rendan.store;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.nio.file.Path;

/** Starts the embedded server where no {@code spring.neo4j.uri} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
class EmbeddedNeo4jConfiguration {

    @Bean
    EmbeddedNeo4j embeddedNeo4j(
            @Value("${rendan.data-dir:data}") Path dataFolder,
            @Value("${rendan.embedded.bolt-port:0}") int port) {
        return EmbeddedNeo4j.start(dataFolder.resolve("neo4j"), port);
    }

    @Bean
    Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j server) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return server.boltUri();
            }
        };
    }
}
