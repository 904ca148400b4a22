package io.rendan.store.embedded;

import io.rendan.store.BoltAccess;

import org.neo4j.bolt.BoltServer;
import org.neo4j.bolt.dbapi.BoltGraphDatabaseManagementServiceSPI;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.lifecycle.LifecycleStatus;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * The community edition, which lets every user write and knows nothing of origins, with a guard at
 * its Bolt port: {@link Logins} instead of the users of its system database, {@link ReaderDatabase}
 * around what a reader asks, {@link Origins} before all that.
 */
final class GuardedServer extends DatabaseManagementServiceBuilderImplementation {

    private final BoltAccess access;

    GuardedServer(Path folder, BoltAccess access) {
        super(folder);
        this.access = access;
    }

    @Override
    protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
        return module -> new Edition(module, access);
    }

    @SuppressWarnings("unchecked") // of the community edition's own signatures
    private static final class Edition extends CommunityEditionModule {

        private final BoltAccess access;

        Edition(GlobalModule module, BoltAccess access) {
            super(module);
            this.access = access;
            module.getGlobalLife()
                    .addLifecycleListener((instance, from, to) -> watch(instance, to, access));
        }

        /** Connectors are there before the server starts to listen. */
        private static void watch(Object instance, LifecycleStatus to, BoltAccess access) {
            if (instance instanceof BoltServer server && to == LifecycleStatus.STARTING) {
                server.getConnectors()
                        .forEach(
                                connector ->
                                        connector.registerListener(new Origins(access.origins())));
            }
        }

        @Override
        public AuthManager getBoltAuthManager(DependencyResolver dependencies) {
            return new Logins(access);
        }

        @Override
        public BoltGraphDatabaseManagementServiceSPI createBoltDatabaseManagementServiceProvider() {
            BoltGraphDatabaseManagementServiceSPI databases =
                    super.createBoltDatabaseManagementServiceProvider();
            return (name, memory) ->
                    new ReaderDatabase(databases.database(name, memory), access.readerTime());
        }
    }
}
