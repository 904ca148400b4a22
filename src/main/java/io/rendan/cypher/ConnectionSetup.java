package io.rendan.cypher;

import org.neo4j.driver.AuthTokenManager;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link Connections} in the place of the driver that Spring Boot makes. */
@Configuration(proxyBeanMethods = false)
class ConnectionSetup {

    @Bean
    static BeanPostProcessor connections(
            ObjectProvider<Database> database,
            ObjectProvider<DriverSettings> settings,
            ObjectProvider<Neo4jConnectionDetails> details) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver && !(bean instanceof Connections)
                        ? new Connections(
                                database.getObject(),
                                driver,
                                () -> driver(details, settings.getObject().impatient()),
                                () -> driver(details, settings.getObject().patient()))
                        : bean;
            }
        };
    }

    private static Driver driver(ObjectProvider<Neo4jConnectionDetails> details, Config config) {
        Neo4jConnectionDetails known = details.getObject();
        AuthTokenManager tokens = known.getAuthTokenManager();
        return tokens == null
                ? GraphDatabase.driver(known.getUri(), known.getAuthToken(), config)
                : GraphDatabase.driver(known.getUri(), tokens, config);
    }
}
