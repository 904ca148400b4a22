package io.rendan.store;

import io.rendan.cypher.CypherFile;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The days that a load derives, for contracts that a test has written by hand. */
public final class ContractDays {

    private ContractDays() {}

    /** Gives every contract its first and its last day. */
    public static void derive(Driver driver) {
        try (Session session = driver.session()) {
            session.run(CypherFile.of("load/contract-days").text()).consume();
        }
    }
}
