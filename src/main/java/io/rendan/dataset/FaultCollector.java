package io.rendan.dataset;

/** Collects the errors and warnings of one file. */
public final class FaultCollector {

    private final String file;
    private final FaultList errors;
    private final FaultList warnings;

    public FaultCollector(String file, FaultList errors, FaultList warnings) {
        this.file = file;
        this.errors = errors;
        this.warnings = warnings;
    }

    public void error(long line, String column, String value, String message) {
        errors.add(new DatasetFault(file, line, column, value, message));
    }

    /** Whether another error would only be counted. */
    public boolean isFull() {
        return errors.count() >= FaultList.KEPT;
    }

    public void warning(long line, String column, String value, String message) {
        warnings.add(new DatasetFault(file, line, column, value, message));
    }
}
