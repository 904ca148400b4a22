package io.rendan.cypher;

import org.neo4j.driver.Config;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The settings of the driver that Spring Boot has made, for others to be made with. Connections for
 * requests give up within {@code rendan.database.patience}, so that nobody waits for a server that
 * takes no connection.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class DriverSettings implements ConfigBuilderCustomizer {

    private static final double CONNECT_SHARE = 2 / 3.0;
    private static final double ACQUIRE_SHARE = 5 / 6.0;
    private static final long TRUSTED_IDLE_SECONDS = 30;

    private final Duration patience;
    private Config.@org.jspecify.annotations.Nullable ConfigBuilder settings;

    DriverSettings(@Value("${rendan.database.patience:1200ms}") Duration patience) {
        this.patience = patience;
    }

    @Override
    public synchronized void customize(Config.ConfigBuilder driver) {
        settings = driver;
    }

    /** As configured: for work that takes its time. */
    synchronized Config patient() {
        return Objects.requireNonNull(settings).build();
    }

    /** For requests. */
    synchronized Config impatient() {
        return Objects.requireNonNull(settings)
                .withConnectionTimeout(share(CONNECT_SHARE), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(share(ACQUIRE_SHARE), TimeUnit.MILLISECONDS)
                .withConnectionLivenessCheckTimeout(TRUSTED_IDLE_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    private long share(double of) {
        return Math.round(patience.toMillis() * of);
    }
}
