package io.rendan.store;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Empties the graph between tests, keeping the schema. */
public final class EmptyGraph {

    private EmptyGraph() {}

    /** Deletes every node but the schema's record. */
    public static void empty(Driver driver) {
        try (Session session = driver.session()) {
            session.run(
                            """
                            MATCH (n)
                            WHERE NOT n:Schema
                            CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS
                            """)
                    .consume();
        }
    }
}
