package io.rendan.party.statement;

/** Whose statements. */
public enum StatementSubject {
    /** Micro-enterprises. */
    UNIT("statement/units"),
    /** Ecosystem micro-communities. */
    COMMUNITY("statement/communities");

    private final String query;

    StatementSubject(String query) {
        this.query = query;
    }

    /** Path of the query below {@code cypher/}. */
    String query() {
        return query;
    }
}
