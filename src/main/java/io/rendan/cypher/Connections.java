package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.SessionConfig;
import org.springframework.web.context.request.RequestContextHolder;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The driver that everybody works with: two drivers behind one face. Requests share one whose
 * connections are dropped all at once where the server stops answering, so that nobody waits in
 * vain; work in the background has the other, whose statements go on when a frozen server does, and
 * which is only replaced where it stays away. While the database is away no session is opened.
 */
final class Connections implements Driver {

    private final Database database;
    private final Supplier<Driver> forRequests;
    private final Supplier<Driver> forWork;
    private volatile @Nullable Driver requests;
    private volatile Driver work;

    Connections(
            Database database,
            Driver work,
            Supplier<Driver> forRequests,
            Supplier<Driver> forWork) {
        this.database = database;
        this.work = work;
        this.forRequests = forRequests;
        this.forWork = forWork;
    }

    /** Those of requests, for a look whether the database answers. */
    synchronized Driver ofRequests() {
        Driver known = requests;
        if (known == null) {
            known = forRequests.get();
            requests = known;
        }
        return known;
    }

    /** Drops the connections of requests; what waits for an answer on one of them fails at once. */
    synchronized void dropThoseOfRequests() {
        Driver old = requests;
        requests = null;
        if (old != null) {
            old.closeAsync();
        }
    }

    /** Drops the connections of background work; what waits for an answer on one of them fails. */
    synchronized void dropThoseOfWork() {
        Driver old = work;
        work = forWork.get();
        old.closeAsync();
    }

    private Driver chosen() {
        if (database.isAway()) {
            throw database.away(null);
        }
        return RequestContextHolder.getRequestAttributes() == null ? work : ofRequests();
    }

    @Override
    public <T extends BaseSession> T session(
            Class<T> type, SessionConfig session, AuthToken token) {
        return chosen().session(type, session, token);
    }

    @Override
    public ExecutableQuery executableQuery(String query) {
        return chosen().executableQuery(query);
    }

    @Override
    public BookmarkManager executableQueryBookmarkManager() {
        return work.executableQueryBookmarkManager();
    }

    @Override
    public boolean isEncrypted() {
        return work.isEncrypted();
    }

    @Override
    public void verifyConnectivity() {
        chosen().verifyConnectivity();
    }

    @Override
    public CompletionStage<Void> verifyConnectivityAsync() {
        return chosen().verifyConnectivityAsync();
    }

    @Override
    public boolean verifyAuthentication(AuthToken token) {
        return chosen().verifyAuthentication(token);
    }

    @Override
    public boolean supportsSessionAuth() {
        return chosen().supportsSessionAuth();
    }

    @Override
    public boolean supportsMultiDb() {
        return chosen().supportsMultiDb();
    }

    @Override
    public CompletionStage<Boolean> supportsMultiDbAsync() {
        return chosen().supportsMultiDbAsync();
    }

    @Override
    public void close() {
        dropThoseOfRequests();
        work.close();
    }

    @Override
    public CompletionStage<Void> closeAsync() {
        dropThoseOfRequests();
        return work.closeAsync();
    }
}
