package io.rendan.ingest;

/** Collects the errors and warnings of one file. */
final class Complaints {

    private final String file;
    private final FaultList errors;
    private final FaultList warnings;

    Complaints(String file, FaultList errors, FaultList warnings) {
        this.file = file;
        this.errors = errors;
        this.warnings = warnings;
    }

    void error(long line, String column, String value, String message) {
        errors.add(new Fault(file, line, column, value, message));
    }

    void warning(long line, String column, String value, String message) {
        warnings.add(new Fault(file, line, column, value, message));
    }
}
