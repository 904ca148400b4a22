package io.rendan.cypher;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement was not answered; the message says why in a sentence that its author understands. */
public final class RefusedQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the server found a fault: counted from 1, the offset from 0. */
    private static final Pattern PLACE =
            Pattern.compile("\\(line (\\d{1,9}), column (\\d{1,9}) \\(offset: \\d+\\)\\)");

    /** What kind of reason there is. */
    public enum Why {
        /** It does more than read the graph, or calls what is on no list. */
        FORBIDDEN,
        /** It is not Cypher, its values are wrong, or it fails on what it finds. */
        FAULTY,
        /** It takes more time, memory or room than it may, or nobody can tell that it does not. */
        TOO_MUCH
    }

    private final Why why;
    private final transient @Nullable Fault fault;

    private RefusedQueryException(String reason, Why why, @Nullable Fault fault) {
        super(reason);
        this.why = why;
        this.fault = fault;
    }

    /** Because it does more than it may. */
    public static RefusedQueryException forbidden(String reason) {
        return new RefusedQueryException(reason, Why.FORBIDDEN, null);
    }

    /** Because it takes too much, or may. */
    public static RefusedQueryException tooMuch(String reason) {
        return new RefusedQueryException(reason, Why.TOO_MUCH, null);
    }

    /** The server has said no. */
    static RefusedQueryException of(Why why, String reason, Fault fault) {
        return new RefusedQueryException(reason, why, fault);
    }

    /** What kind of reason there is. */
    public Why why() {
        return why;
    }

    /** Whether it was refused unseen, because it does more than read the graph. */
    public boolean isForbidden() {
        return why == Why.FORBIDDEN;
    }

    /** What the server said, where it was the server that refused. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** The reason, beginning with what the statement does: {@code it …}. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /**
     * The reason, with the place of a fault counted in the file that the statement stands in.
     *
     * @param firstLine of the statement in its file, from 1
     */
    public String reason(int firstLine) {
        return PLACE.matcher(reason())
                .replaceAll(place -> Matcher.quoteReplacement(inFile(place, firstLine)));
    }

    private static String inFile(java.util.regex.MatchResult place, int firstLine) {
        int line = Integer.parseInt(place.group(1)) + firstLine - 1;
        return String.format(Locale.ROOT, "(line %d, column %s)", line, place.group(2));
    }
}
