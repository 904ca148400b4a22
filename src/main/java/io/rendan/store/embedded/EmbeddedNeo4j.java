package io.rendan.store.embedded;

import inet.ipaddr.IPAddressString;

import io.rendan.store.BoltAccess;
import io.rendan.store.EmbeddedNeo4jException;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A Neo4j server inside this process, reached over Bolt on a loopback port like any other.
 *
 * <p>Its files live under one folder, so that the next start finds them. Closing it flushes and
 * releases them. It lets in whom its {@link BoltAccess} names, reads no files and no addresses
 * whatever a statement says, calls only procedures that describe the database, and gives a
 * transaction a quarter of the heap and all of them together half.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final long MIB = 1L << 20;
    private static final long LEAST_TRANSACTION = 128 * MIB;

    /** Procedures that describe the database; the server's own list spares those built in. */
    static final Set<String> PROCEDURES =
            Set.of(
                    "db.awaitIndex",
                    "db.awaitIndexes",
                    "db.info",
                    "db.labels",
                    "db.ping",
                    "db.propertyKeys",
                    "db.relationshipTypes",
                    "db.schema.nodeTypeProperties",
                    "db.schema.relTypeProperties",
                    "db.schema.visualization",
                    "dbms.components",
                    "dbms.info",
                    "dbms.routing.getRoutingTable",
                    "dbms.showCurrentUser");

    /** How long a stop waits for transactions, connections and threads, each. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DatabaseManagementService server;
    private final URI boltUri;

    private EmbeddedNeo4j(DatabaseManagementService server, URI boltUri) {
        this.server = server;
        this.boltUri = boltUri;
    }

    /**
     * Starts the server.
     *
     * @param folder of its files, made if absent
     * @param port to listen on, 0 for any free one
     * @throws EmbeddedNeo4jException if the folder is in use by another process or the server
     *     cannot start
     */
    public static EmbeddedNeo4j start(Path folder, int port, BoltAccess access) {
        DatabaseManagementService server = null;
        try {
            Files.createDirectories(folder);
            server = configure(folder, port, access).build();
            return new EmbeddedNeo4j(server, boltUri(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            if (server != null) {
                server.shutdown();
            }
            throw isLocked(e)
                    ? EmbeddedNeo4jException.folderInUse(folder, e)
                    : EmbeddedNeo4jException.cannotStart(folder, e);
        }
    }

    private static DatabaseManagementServiceBuilderImplementation configure(
            Path folder, int port, BoltAccess access) {
        var builder = new GuardedServer(folder.toAbsolutePath(), access);
        builder.setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.pagecache_memory, 384 * MIB)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5));
        closeOff(builder);
        bound(builder);
        return builder;
    }

    private static void closeOff(DatabaseManagementServiceBuilderImplementation builder) {
        builder.setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.procedure_allowlist, List.copyOf(PROCEDURES))
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of());
    }

    private static void bound(DatabaseManagementServiceBuilderImplementation builder) {
        long heap = Runtime.getRuntime().maxMemory();
        builder.setConfig(
                        GraphDatabaseSettings.memory_transaction_max_size,
                        Math.max(LEAST_TRANSACTION, heap / 4))
                .setConfig(
                        GraphDatabaseSettings.memory_transaction_global_max_size,
                        Math.max(2 * LEAST_TRANSACTION, heap / 2))
                .setConfig(
                        GraphDatabaseSettings.transaction_monitor_check_interval,
                        Duration.ofMillis(200))
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, PATIENCE)
                .setConfig(
                        GraphDatabaseInternalSettings.shutdown_terminated_transaction_wait_timeout,
                        PATIENCE)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, PATIENCE)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, PATIENCE)
                .setConfig(
                        GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                        Duration.ZERO)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, PATIENCE);
    }

    private static URI boltUri(DatabaseManagementService server) {
        var api = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        var port =
                api.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT)
                        .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    private static boolean isLocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }

    /** Where to connect. */
    public URI boltUri() {
        return boltUri;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
