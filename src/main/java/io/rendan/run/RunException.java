package io.rendan.run;

/** A run that no answer can be from. */
public abstract sealed class RunException extends RuntimeException {

    private final String id;

    private RunException(String id, String detail) {
        super(detail);
        this.id = id;
    }

    /** Of the run that was asked for. */
    public String id() {
        return id;
    }

    /** There is no run with this id. */
    public static final class Unknown extends RunException {

        Unknown(String id) {
            super(id, "there is no run '%s'".formatted(id));
        }
    }

    /** The run has not succeeded, or not yet. */
    public static final class Unfinished extends RunException {

        Unfinished(String id, RunStatus status) {
            super(id, "The run %s is %s, expected one that SUCCEEDED".formatted(id, status));
        }
    }
}
