package io.rendan.store;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A Neo4j server inside this process, reached over Bolt on a loopback port like any other.
 *
 * <p>Its files live under one folder, so that the next start finds them. Closing it flushes and
 * releases them. Without authentication, which is why it never listens beyond loopback.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final long MIB = 1L << 20;

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
    public static EmbeddedNeo4j start(Path folder, int port) {
        DatabaseManagementService server = null;
        try {
            Files.createDirectories(folder);
            server = configure(folder, port).build();
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

    private static DatabaseManagementServiceBuilder configure(Path folder, int port) {
        return new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 384 * MIB)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .setConfig(
                        GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                        Duration.ZERO)
                .setConfig(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(5));
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
