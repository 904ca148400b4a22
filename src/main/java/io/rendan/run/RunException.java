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

    /** A list was begun when it was the current run, and its answer is no longer held. */
    public static final class Superseded extends RunException {

        Superseded(String id) {
            super(
                    id,
                    "The list was begun in %s, and another run is the current one since: begin"
                                    .formatted(id.isEmpty() ? "no run" : "run " + id)
                            + " again without cursor");
        }
    }

    /** The run has not succeeded, or not yet. */
    public static final class Unfinished extends RunException {

        Unfinished(String id, RunStatus status) {
            super(id, "The run %s is %s, expected one that SUCCEEDED".formatted(id, status));
        }
    }
}
