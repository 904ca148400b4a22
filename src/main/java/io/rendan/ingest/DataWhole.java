package io.rendan.ingest;

/**
 * The data are whole again: new, or as they were before an import that was undone. Sent inside the
 * transaction that says so.
 *
 * @param importId that has changed them, or was undone
 * @param imported whether they are new
 */
public record DataWhole(String importId, boolean imported) {}
