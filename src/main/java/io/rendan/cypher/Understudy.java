package io.rendan.cypher;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers statements from memory while the database is away: with the rows that each would have
 * given. What it keeps is replaced as a whole, so that readers see one state or another. Declare it
 * as a bean; a test holds its rows against the database's.
 */
public interface Understudy {

    /** Reads from the database. */
    @FunctionalInterface
    interface Source {

        /** All rows of a statement. */
        List<Row> rows(String statement, Map<String, ? extends @Nullable Object> parameters);
    }

    /** The statements that it answers. */
    Set<String> statements();

    /**
     * Reads what is to be kept.
     *
     * @return puts it in the place of what was kept so far
     */
    Runnable learn(Source database);

    /** A statement has been run for its effect, and it counts. */
    default void written(
            String statement,
            Map<String, ? extends @Nullable Object> parameters,
            Source database) {}

    /** The rows of a statement; empty where what is kept does not tell. */
    Optional<List<Row>> rows(String statement, Map<String, ? extends @Nullable Object> parameters);
}
