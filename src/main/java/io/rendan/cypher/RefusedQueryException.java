package io.rendan.cypher;

/** A statement was not answered; the message says why in a sentence that its author understands. */
public final class RefusedQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean forbidden;

    private RefusedQueryException(String reason, boolean forbidden) {
        super(reason);
        this.forbidden = forbidden;
    }

    static RefusedQueryException forbidden(String reason) {
        return new RefusedQueryException(reason, true);
    }

    static RefusedQueryException failed(String reason) {
        return new RefusedQueryException(reason, false);
    }

    /** Whether it was refused unseen, because it does more than read the graph. */
    public boolean isForbidden() {
        return forbidden;
    }

    /** The reason, beginning with what the statement does: {@code it …}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
