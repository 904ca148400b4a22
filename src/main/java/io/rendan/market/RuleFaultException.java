package io.rendan.market;

/** A rule cannot be used; the message says why in a sentence that its author understands. */
public final class RuleFaultException extends RuntimeException {

    public RuleFaultException(String reason) {
        super(reason);
    }

    /** The reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
