package io.rendan.ingest;

/** What an import does with the data that are there already. */
public enum ImportMode {
    /** Afterwards the graph holds exactly the dataset. */
    REPLACE,
    /**
     * Adds and updates: a thing given again takes on the columns that its file has, an empty cell
     * among them as unknown; columns that the file does not have stay as they are.
     */
    MERGE
}
