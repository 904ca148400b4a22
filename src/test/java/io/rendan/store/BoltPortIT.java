package io.rendan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.store.embedded.EmbeddedNeo4j;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attacks on the embedded server's Bolt port; after each the application works on. */
class BoltPortIT {

    private static final BoltAccess ACCESS =
            new BoltAccess(
                    BoltAccess.Login.random("rendan"),
                    BoltAccess.Login.random("reader"),
                    Duration.ofSeconds(2),
                    Set.of("https://browser.example.org"));

    @TempDir static Path folder;
    private static EmbeddedNeo4j server;
    private static Driver application;
    private static Driver reader;

    @BeforeAll
    static void start() {
        server = EmbeddedNeo4j.start(folder.resolve("neo4j"), 0, ACCESS);
        application = driver(token(ACCESS.application()));
        reader = driver(token(ACCESS.reader()));
        ask(application, "CREATE (:Platform {id: 'p', name: 'Home'})");
    }

    @AfterAll
    static void stop() {
        application.close();
        reader.close();
        server.close();
    }

    @AfterEach
    void theApplicationWorksOn() {
        assertThat(ask(application, "MATCH (n) RETURN n.id AS id, labels(n) AS labels"))
                .singleElement()
                .hasToString("Record<{id: \"p\", labels: [\"Platform\"]}>");
        ask(application, "MATCH (p:Platform) SET p.touched = datetime()");
    }

    private static AuthToken token(BoltAccess.Login login) {
        return AuthTokens.basic(login.user(), login.password());
    }

    private static Driver driver(AuthToken token) {
        return GraphDatabase.driver(
                server.boltUri(), token, Config.builder().withoutEncryption().build());
    }

    private static List<Record> ask(Driver driver, String statement) {
        try (Session session = driver.session()) {
            return session.run(statement).list();
        }
    }

    @Test
    void aReaderReads() {
        assertThat(ask(reader, "MATCH (p:Platform) RETURN p.name AS name"))
                .extracting(row -> row.get("name").asString())
                .containsExactly("Home");
        assertThat(ask(reader, "CALL db.labels() YIELD label RETURN label")).hasSize(1);
        assertThat(ask(reader, "CALL dbms.components() YIELD name RETURN name")).isNotEmpty();
        assertThat(ask(reader, "CALL (*) { RETURN 1 AS one } RETURN one")).hasSize(1);
        assertThat(ask(reader, "EXPLAIN MATCH (n) RETURN n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "neo4j, neo4j",
        "reader, ''",
        "reader, wrong",
        "rendan, rendan",
        "nobody, x",
        "'', ''"
    })
    void nobodyGetsInWithoutThePassword(String user, String password) {
        try (Driver stranger = driver(AuthTokens.basic(user, password))) {
            assertThatThrownBy(() -> ask(stranger, "RETURN 1")).isInstanceOf(Neo4jException.class);
        }
    }

    @Test
    void nobodyGetsInWithoutALogin() {
        try (Driver stranger = driver(AuthTokens.none())) {
            assertThatThrownBy(() -> ask(stranger, "RETURN 1")).isInstanceOf(Neo4jException.class);
        }
        try (Driver stranger = driver(AuthTokens.bearer(ACCESS.reader().password()))) {
            assertThatThrownBy(() -> ask(stranger, "RETURN 1")).isInstanceOf(Neo4jException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // writes
                "CREATE (:Intruder)",
                "MATCH (p:Platform) SET p.hacked = true",
                "MATCH (n) DETACH DELETE n",
                "MERGE (:Intruder {id: 1})",
                "CREATE INDEX intruder FOR (n:Platform) ON (n.name)",
                "CREATE CONSTRAINT intruder FOR (n:Platform) REQUIRE n.name IS UNIQUE",
                "CALL db.createLabel('Intruder')",
                "UNWIND [1] AS i CALL (i) { CREATE (:Intruder) } IN TRANSACTIONS",
                "FOREACH (i IN [1] | CREATE (:Intruder))",
                // files
                "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l LIMIT 1",
                "LOAD CSV FROM 'file:///../../../../etc/passwd' AS l RETURN l LIMIT 1",
                "LOAD /* */ CSV FROM 'jar:file:///x.zip!/y' AS l RETURN l LIMIT 1",
                // network
                "LOAD CSV FROM 'http://127.0.0.1:9/x' AS l RETURN l",
                "LOAD CSV FROM 'https://example.org/x' AS l RETURN l",
                "LOAD CSV FROM 'ftp://127.0.0.1/x' AS l RETURN l",
                "LOAD CSV FROM 's3://bucket/x' AS l RETURN l",
                // procedures
                "CALL dbms.listConfig() YIELD name RETURN name",
                "CALL dbms.setConfigValue('db.logs.query.enabled', 'INFO')",
                "CALL dbms.killConnection('bolt-1')",
                "CALL dbms.listConnections() YIELD connectionId RETURN connectionId",
                "CALL db.clearQueryCaches()",
                "CALL db.stats.collect('QUERIES')",
                "CALL dbms.upgrade()",
                "CALL dbms.queryJmx('*:*') YIELD name RETURN name",
                "CALL tx.setMetaData({a: 1})",
                // administration
                "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'longenough'",
                "ALTER USER reader SET PASSWORD 'longenough'",
                "ALTER USER neo4j SET PASSWORD 'longenough' CHANGE NOT REQUIRED",
                "CREATE USER intruder SET PASSWORD 'longenough' CHANGE NOT REQUIRED",
                "DROP USER neo4j",
                "SHOW USERS",
                "SHOW SETTINGS YIELD name RETURN name",
                "SHOW TRANSACTIONS YIELD transactionId RETURN transactionId",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
                "CREATE DATABASE intruder",
                "STOP DATABASE neo4j",
                "DROP DATABASE neo4j",
                "USE system CREATE USER intruder SET PASSWORD 'longenough'",
                // what would take the process along
                "RETURN reduce(s = 'x', i IN range(1, 40) | s + s) AS s",
                "RETURN size([i IN range(1, 2000000000) | i]) AS s",
                "RETURN reduce(s = 0, i IN range(1, 100000000000) | s + i) AS s",
                "UNWIND range(1, 1000000000) AS i WITH collect(toString(i)) AS all RETURN size(all)",
                "RETURN apoc.util.sleep(100000)",
            })
    @Timeout(20)
    void aReaderOnlyReads(String statement) {
        assertThatThrownBy(() -> ask(reader, statement)).isInstanceOf(Neo4jException.class);
    }

    @Test
    @Timeout(20)
    void aReaderRunsOutOfTimeWhateverItAsksFor() {
        String endless =
                "UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000000000) AS j "
                        + "RETURN sum(i * j % 7) AS s";
        for (Duration wanted : List.of(Duration.ofHours(1), Duration.ofMillis(500))) {
            try (Session session = reader.session()) {
                var hours = TransactionConfig.builder().withTimeout(wanted).build();
                assertThatThrownBy(() -> session.run(endless, Map.of(), hours).consume())
                        .hasMessageContaining("terminated");
            }
        }
        assertThatThrownBy(() -> ask(reader, endless)).hasMessageContaining("terminated");
    }

    @Test
    void aReaderDoesNotReachTheSystemDatabase() {
        SessionConfig system =
                SessionConfig.builder()
                        .withDatabase("system")
                        .withDefaultAccessMode(AccessMode.WRITE)
                        .build();
        for (String statement :
                List.of(
                        "CREATE USER intruder SET PASSWORD 'longenough'",
                        "ALTER USER neo4j SET PASSWORD 'longenough'",
                        "MATCH (n) RETURN n",
                        "CREATE (:Intruder)")) {
            try (Session session = reader.session(system)) {
                assertThatThrownBy(() -> session.run(statement).list())
                        .as(statement)
                        .isInstanceOf(Neo4jException.class);
            }
        }
    }

    @Test
    void aReaderIsNobodyElse() {
        SessionConfig other = SessionConfig.builder().withImpersonatedUser("rendan").build();
        try (Session session = reader.session(other)) {
            assertThatThrownBy(() -> session.run("RETURN 1").consume())
                    .isInstanceOf(Neo4jException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, 403",
        "null, 403",
        "http://localhost:3000, 403",
        "https://browser.example.org, 101",
        "'', 101"
    })
    void pagesOfForeignOriginsOpenNoWebSocket(String origin, String status) throws IOException {
        String upgrade =
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

        assertThat(answer(upgrade, origin)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void pagesOfForeignOriginsReadNothingByHttp() throws IOException {
        assertThat(answer("", "http://evil.example")).startsWith("HTTP/1.1 403");
    }

    private static String answer(String headers, String origin) throws IOException {
        int port = server.boltUri().getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            String request =
                    "GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s%s\r\n"
                            .formatted(
                                    port,
                                    headers,
                                    origin.isEmpty() ? "" : "origin: " + origin + "\r\n");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void theApplicationReadsNoFilesAndNoAddressesEither() {
        assertThatThrownBy(
                        () ->
                                ask(
                                        application,
                                        "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l LIMIT 1"))
                .isInstanceOf(Neo4jException.class);
        assertThatThrownBy(
                        () ->
                                ask(
                                        application,
                                        "LOAD CSV FROM 'http://127.0.0.1:9/x' AS l RETURN l"))
                .hasMessageContaining("blocked");
    }

    @Test
    void thePasswordOfTheReaderIsKeptForItsOwnerAlone() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));

        BoltReader first = BoltReader.in(data);
        BoltReader second = BoltReader.in(data);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.login()).isEqualTo(first.login());
        assertThat(first.login().password()).hasSize(24);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())))
                .isEqualTo("rw-------");
    }
}
