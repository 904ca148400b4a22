package io.rendan.store;

import io.rendan.store.embedded.EmbeddedNeo4j;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Neo4j of the integration tests, one for all of them: the server that {@code
 * RENDAN_TEST_NEO4J_URI} names (with {@code RENDAN_TEST_NEO4J_PASSWORD}), else a container where a
 * Docker engine answers, else the embedded server. All three are real Neo4j over Bolt.
 */
public final class TestNeo4j
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(TestNeo4j.class);
    private static final Map<String, String> CONNECTION = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CONNECTION.forEach(
                (name, value) ->
                        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                                context, name + "=" + value));
        // a machine that is busy with tests answers slowly without being away
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context, "rendan.database.patience=20s");
    }

    /** Where the server listens. */
    public static String uri() {
        return CONNECTION.getOrDefault("spring.neo4j.uri", "");
    }

    private static Map<String, String> start() {
        String given = System.getenv("RENDAN_TEST_NEO4J_URI");
        if (given != null) {
            LOG.info("integration tests use the Neo4j of RENDAN_TEST_NEO4J_URI, {}", given);
            return connection(
                    given, System.getenv().getOrDefault("RENDAN_TEST_NEO4J_PASSWORD", ""));
        }
        return dockerAnswers() ? container() : embedded();
    }

    private static Map<String, String> container() {
        var container = new Neo4jContainer("neo4j:2026-community");
        container.start();
        LOG.info("integration tests use Neo4j in a container, {}", container.getBoltUrl());
        return connection(container.getBoltUrl(), container.getAdminPassword());
    }

    private static Map<String, String> embedded() {
        try {
            Path folder = Files.createTempDirectory("rendan-test-neo4j");
            var access =
                    new BoltAccess(
                            BoltAccess.Login.random("neo4j"),
                            BoltAccess.Login.random("reader"),
                            Duration.ofSeconds(60),
                            Set.of());
            EmbeddedNeo4j server = EmbeddedNeo4j.start(folder, 0, access);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        server.close();
                                        delete(folder);
                                    }));
            LOG.info(
                    "integration tests use the embedded Neo4j, {} (no Docker engine answers)",
                    server.boltUri());
            return connection(server.boltUri().toString(), access.application().password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(java.util.Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.info("{} was left behind: {}", folder, e.toString());
        }
    }

    private static Map<String, String> connection(String uri, String password) {
        return password.isEmpty()
                ? Map.of("spring.neo4j.uri", uri)
                : Map.of(
                        "spring.neo4j.uri", uri,
                        "spring.neo4j.authentication.username", "neo4j",
                        "spring.neo4j.authentication.password", password);
    }

    private static boolean dockerAnswers() {
        boolean mayAnswer =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"));
        return mayAnswer && DockerClientFactory.instance().isDockerAvailable();
    }
}
