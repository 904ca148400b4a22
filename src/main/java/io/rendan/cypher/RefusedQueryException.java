package io.rendan.cypher;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement was not answered; the message says why in a sentence that its author understands. */
public final class RefusedQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the server found a fault: counted from 1, the offset from 0. */
    private static final Pattern PLACE =
            Pattern.compile("\\(line (\\d{1,9}), column (\\d{1,9}) \\(offset: \\d+\\)\\)");

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
        return reason(1);
    }

    /**
     * The reason, with the place of a fault counted in the file that the statement stands in.
     *
     * @param firstLine of the statement in its file, from 1
     */
    public String reason(int firstLine) {
        return PLACE.matcher(String.valueOf(getMessage()))
                .replaceAll(place -> Matcher.quoteReplacement(inFile(place, firstLine)));
    }

    private static String inFile(java.util.regex.MatchResult place, int firstLine) {
        int line = Integer.parseInt(place.group(1)) - GuardedQueries.LINES_BEFORE + firstLine - 1;
        return String.format(Locale.ROOT, "(line %d, column %s)", line, place.group(2));
    }
}
