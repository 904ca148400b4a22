package io.rendan.store;

import io.rendan.store.embedded.EmbeddedNeo4j;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Starts the embedded server where no {@code spring.neo4j.uri} names another. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
class EmbeddedNeo4jConfiguration {

    private static final String APPLICATION = "rendan";

    @Bean
    BoltReader boltReader(@Value("${rendan.data-dir:data}") Path dataFolder) {
        return BoltReader.in(dataFolder);
    }

    @Bean
    BoltAccess boltAccess(
            BoltReader reader,
            @Value("${rendan.embedded.reader-timeout:60s}") Duration readerTime,
            @Value("${rendan.web.allowed-origins:}") Set<String> origins) {
        return new BoltAccess(
                BoltAccess.Login.random(APPLICATION), reader.login(), readerTime, origins);
    }

    @Bean
    EmbeddedNeo4j embeddedNeo4j(
            BoltAccess access,
            @Value("${rendan.data-dir:data}") Path dataFolder,
            @Value("${rendan.embedded.bolt-port:0}") int port) {
        return EmbeddedNeo4j.start(dataFolder.resolve("neo4j"), port, access);
    }

    @Bean
    Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j server, BoltAccess access) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return server.boltUri();
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic(
                        access.application().user(), access.application().password());
            }
        };
    }
}
