package io.rendan.explore;

/**
 * How somebody wants an answer.
 *
 * @param caller who asks
 * @param form in which it goes out
 * @param rows most rows; as many as may be where they are more
 * @param stillWanted asked again and again while the server computes; throws where nobody waits any
 *     more, which stops the server
 */
public record Demand(Caller caller, Form form, long rows, Runnable stillWanted) {

    /** In which form an answer goes out. */
    public enum Form {
        /** As a whole. */
        TABLE,
        /** Row by row. */
        DOWNLOAD
    }

    /** A whole answer for somebody who stays. */
    public static Demand table(Caller caller, long rows) {
        return new Demand(caller, Form.TABLE, rows, () -> {});
    }
}
