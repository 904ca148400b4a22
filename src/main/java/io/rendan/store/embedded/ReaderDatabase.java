package io.rendan.store.embedded;

import io.rendan.cypher.RefusedQueryException;
import io.rendan.cypher.guard.StatementGuard;

import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.dbapi.BoltGraphDatabaseServiceSPI;
import org.neo4j.bolt.dbapi.BoltQueryExecution;
import org.neo4j.bolt.dbapi.BoltTransaction;
import org.neo4j.boltmessages.AccessMode;
import org.neo4j.boltmessages.request.connection.RoutingContext;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.exceptions.TransactionFailureException;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.database.DatabaseReference;
import org.neo4j.kernel.impl.query.QueryExecutionConfiguration;
import org.neo4j.kernel.impl.query.QueryExecutionKernelException;
import org.neo4j.kernel.impl.query.QuerySubscriber;
import org.neo4j.values.storable.NumberValue;
import org.neo4j.values.storable.TextValue;
import org.neo4j.values.virtual.MapValue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A database as whoever has logged in sees it: to a reader, with a timeout, and without statements
 * that the server can neither stop nor account for, see {@link StatementGuard}.
 */
record ReaderDatabase(BoltGraphDatabaseServiceSPI database, Duration readerTime)
        implements BoltGraphDatabaseServiceSPI {

    @Override
    public BoltTransaction beginTransaction(
            KernelTransaction.Type type,
            LoginContext login,
            ClientConnectionInfo connection,
            List<String> bookmarks,
            @Nullable Duration timeout,
            AccessMode mode,
            Map<String, Object> metadata,
            RoutingContext routing,
            QueryExecutionConfiguration configuration) {
        boolean reads = !(login instanceof Login known) || known.onlyReads();
        BoltTransaction transaction =
                database.beginTransaction(
                        type,
                        login,
                        connection,
                        bookmarks,
                        reads ? shorter(timeout) : timeout,
                        mode,
                        metadata,
                        routing,
                        configuration);
        return reads ? new Guarded(transaction) : transaction;
    }

    private Duration shorter(@Nullable Duration asked) {
        return asked == null || !asked.isPositive() || asked.compareTo(readerTime) > 0
                ? readerTime
                : asked;
    }

    @Override
    public DatabaseReference getDatabaseReference() {
        return database.getDatabaseReference();
    }

    /** A transaction whose statements are looked at before they run. */
    private record Guarded(BoltTransaction transaction) implements BoltTransaction {

        @Override
        public BoltQueryExecution executeQuery(
                String query, MapValue parameters, boolean prePopulate, QuerySubscriber subscriber)
                throws QueryExecutionKernelException {
            try {
                StatementGuard.checkReading(query, plain(parameters), EmbeddedNeo4j.PROCEDURES);
            } catch (RefusedQueryException e) {
                throw QueryExecutionKernelException.wrapError(
                        Login.refused("The statement is refused: " + e.reason()));
            }
            return transaction.executeQuery(query, parameters, prePopulate, subscriber);
        }

        /** What the guard looks at: numbers, and texts with their length. */
        private static Map<String, Object> plain(MapValue parameters) {
            Map<String, Object> plain = new HashMap<>();
            parameters.foreach(
                    (name, value) -> {
                        if (value instanceof NumberValue number) {
                            plain.put(name, number.longValue());
                        } else if (value instanceof TextValue text) {
                            plain.put(name, text.stringValue());
                        }
                    });
            return plain;
        }

        @Override
        public void commit() throws TransactionFailureException {
            transaction.commit();
        }

        @Override
        public void rollback() throws TransactionFailureException {
            transaction.rollback();
        }

        @Override
        public void close() throws TransactionFailureException {
            transaction.close();
        }

        @Override
        public void markForTermination(Status reason) {
            transaction.markForTermination(reason);
        }

        @Override
        public void markForTermination() {
            transaction.markForTermination();
        }

        @Override
        public Optional<Status> getReasonIfTerminated() {
            return transaction.getReasonIfTerminated();
        }

        @Override
        public String getBookmark() {
            return transaction.getBookmark();
        }
    }
}
