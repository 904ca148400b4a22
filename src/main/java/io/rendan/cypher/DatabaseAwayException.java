package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The database cannot be reached, does not answer, or went away before it had answered. What was
 * being written then may have been written or not.
 */
public final class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Without a stack: it is thrown for every request of an outage, and says nothing of a fault.
     */
    DatabaseAwayException(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }

    /**
     * Whether something failed because the database went away, whatever the failure is wrapped in.
     */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (saysSo(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Throws a failure again if the database is behind it: it is not its work that failed. */
    public static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException away && isBehind(away)) {
            throw away;
        }
    }

    private static boolean saysSo(Throwable failure) {
        return switch (failure) {
            case DatabaseAwayException away -> true;
            case ServiceUnavailableException unavailable -> true;
            case SessionExpiredException expired -> true;
            case TransientException transientFailure ->
                    transientFailure.code().endsWith("General.DatabaseUnavailable");
            case ClientException client -> says(client, "acquire connection from the pool");
            case IllegalStateException illegal ->
                    says(illegal, "driver instance has already been closed")
                            || says(illegal, "Pool closed")
                            || says(illegal, "Connection provider is closed")
                            || says(illegal, "Connection source is closed")
                            || says(illegal, "event executor terminated");
            default -> false;
        };
    }

    private static boolean says(Throwable failure, String words) {
        return String.valueOf(failure.getMessage()).contains(words);
    }
}
