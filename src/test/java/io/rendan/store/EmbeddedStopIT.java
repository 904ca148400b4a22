package io.rendan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.store.embedded.EmbeddedNeo4j;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** A statement that the server cannot stop does not keep the server from stopping. */
class EmbeddedStopIT {

    /** Within one expression, where the server takes no notice of anything; half a minute. */
    private static final String UNSTOPPABLE =
            "RETURN reduce(s = 0, i IN range(1, 2000000000) | (s + i) %% 7) AS s";

    @TempDir Path folder;

    private EmbeddedNeo4j start(BoltAccess access) {
        return EmbeddedNeo4j.start(folder, 0, access);
    }

    private static Driver driver(EmbeddedNeo4j server, BoltAccess access) {
        return GraphDatabase.driver(
                server.boltUri(),
                AuthTokens.basic(access.application().user(), access.application().password()));
    }

    @Test
    @Timeout(120)
    void stopsWithinSecondsAndLosesNothing() throws InterruptedException {
        var access =
                new BoltAccess(
                        BoltAccess.Login.random("rendan"),
                        BoltAccess.Login.random("reader"),
                        Duration.ofSeconds(60),
                        Set.of());
        EmbeddedNeo4j server = start(access);
        Driver driver = driver(server, access);
        try (Session session = driver.session()) {
            session.run("CREATE (:Kept)").consume();
        }
        Thread.ofVirtual().start(() -> run(driver));
        awaitComputing(driver);

        long start = System.nanoTime();
        server.close();
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(took).isLessThan(Duration.ofSeconds(8));
        driver.close();
        try (EmbeddedNeo4j again = start(access);
                Driver other = driver(again, access);
                Session session = other.session()) {
            assertThat(session.run("MATCH (k:Kept) RETURN count(k) AS n").single().get("n").asInt())
                    .isEqualTo(1);
        }
    }

    private static void run(Driver driver) {
        try (Session session = driver.session()) {
            session.run(UNSTOPPABLE.replace("%%", "%")).consume();
        } catch (Neo4jException e) {
            assertThat(e).hasMessageNotContaining("Invalid input");
        }
    }

    private static void awaitComputing(Driver driver) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (Session session = driver.session()) {
                if (session.run(
                                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'reduce(s' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")
                        .hasNext()) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the statement does not run");
    }
}
