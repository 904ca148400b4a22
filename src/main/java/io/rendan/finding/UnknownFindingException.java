package io.rendan.finding;

/** No current run has ever had a finding with this id. */
public final class UnknownFindingException extends FindingException {

    private final String id;

    UnknownFindingException(String id) {
        super("there is no finding '%s'".formatted(id));
        this.id = id;
    }

    public String id() {
        return id;
    }
}
