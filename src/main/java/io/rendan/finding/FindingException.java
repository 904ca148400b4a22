package io.rendan.finding;

/** A decision that cannot be taken. */
public abstract sealed class FindingException extends RuntimeException
        permits FindingGoneException, UnknownFindingException {

    private final String detail;

    FindingException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** What and why, for people. */
    public String detail() {
        return detail;
    }
}
