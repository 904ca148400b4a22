package io.rendan.store;

import java.nio.file.Path;

/** The embedded server did not start; the message says why in one line. */
public final class EmbeddedNeo4jException extends RuntimeException {

    private EmbeddedNeo4jException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Another process holds the folder. */
    public static EmbeddedNeo4jException folderInUse(Path folder, Throwable cause) {
        return new EmbeddedNeo4jException(
                "the database folder %s is in use by another process; stop it, or name another"
                                .formatted(folder)
                        + " folder with --rendan.data-dir",
                cause);
    }

    /** The server fails for another reason, which the message gives in a line. */
    public static EmbeddedNeo4jException cannotStart(Path folder, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new EmbeddedNeo4jException(
                "the embedded Neo4j in %s did not start: %s".formatted(folder, root.getMessage()),
                cause);
    }

    static EmbeddedNeo4jException noPassword(Path file, Throwable cause) {
        return new EmbeddedNeo4jException(
                "%s, which holds the password of the database's reader, can neither be read nor written: %s"
                        .formatted(file, cause.getMessage()),
                cause);
    }
}
