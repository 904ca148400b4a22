package io.rendan.store;

/** The graph was written by a newer version of Rendan. */
public final class GraphSchemaException extends RuntimeException {

    GraphSchemaException(int found) {
        super(
                "the graph has schema version %s, this version of Rendan knows up to %s; use a newer Rendan"
                        .formatted(found, GraphSchema.VERSION));
    }
}
