package io.rendan.finding;

/** The newest run no longer has the finding. */
public final class FindingGoneException extends FindingException {

    FindingGoneException(Decision.Kind decision) {
        super(
                "%s cannot be decided: the finding is RESOLVED, expected one of the newest run"
                        .formatted(decision));
    }
}
