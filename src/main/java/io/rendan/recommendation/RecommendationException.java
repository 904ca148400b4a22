package io.rendan.recommendation;

/** A decision that cannot be taken. */
public abstract sealed class RecommendationException extends RuntimeException
        permits FindingGoneException, UnknownFindingException {

    private final String detail;

    RecommendationException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** What and why, for people. */
    public String detail() {
        return detail;
    }
}
