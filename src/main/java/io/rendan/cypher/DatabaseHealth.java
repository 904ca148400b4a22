package io.rendan.cypher;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * What {@code /actuator/health} says of the database. Takes the place of Spring Boot's own
 * indicator, which asks the database itself, waits for it and logs a stack each time.
 */
@Component("neo4jHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return database.absence()
                .map(
                        absence ->
                                Health.down()
                                        .withDetail("reason", absence.reason())
                                        .withDetail("since", absence.since().toString())
                                        .build())
                .orElseGet(() -> Health.up().build());
    }
}
