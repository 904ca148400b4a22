package io.rendan.cypher;

import org.neo4j.driver.exceptions.Neo4jException;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server itself says of a statement that it does not take.
 *
 * @param code of Neo4j, such as {@code Neo.ClientError.Statement.SyntaxError}
 * @param gqlStatus of the standard, such as {@code 42001}
 * @param message in the server's words, with the place and the line in question where it has them
 * @param position where the fault lies, if it lies anywhere
 */
public record Fault(String code, String gqlStatus, String message, Optional<Position> position) {

    private static final Pattern PLACE =
            Pattern.compile("\\(line (\\d{1,9}), column (\\d{1,9}) \\(offset: (\\d{1,9})\\)\\)");

    /**
     * A place in a statement.
     *
     * @param line from 1
     * @param column from 1
     * @param offset in characters, from 0
     */
    public record Position(int line, int column, int offset) {}

    /**
     * The fault that the server has found.
     *
     * @param linesBefore that stood before the statement when the server read it
     * @param charactersBefore the same in characters
     */
    static Fault of(Neo4jException failure, int linesBefore, int charactersBefore) {
        String message = String.valueOf(failure.getMessage());
        Matcher place = PLACE.matcher(message);
        Optional<Position> position =
                place.find()
                        ? shifted(place.toMatchResult(), linesBefore, charactersBefore)
                        : Optional.empty();
        return new Fault(
                failure.code(),
                failure.gqlStatus(),
                PLACE.matcher(message)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                shifted(found, linesBefore, charactersBefore)
                                                        .map(Fault::shown)
                                                        .orElse("")))
                        .strip(),
                position);
    }

    /** A statement that is none, such as two of them, is said to have its fault in line 0. */
    private static Optional<Position> shifted(
            MatchResult place, int linesBefore, int charactersBefore) {
        int line = Integer.parseInt(place.group(1)) - linesBefore;
        int offset = Integer.parseInt(place.group(3)) - charactersBefore;
        return line < 1 || offset < 0
                ? Optional.empty()
                : Optional.of(new Position(line, Integer.parseInt(place.group(2)), offset));
    }

    private static String shown(Position place) {
        return String.format(
                Locale.ROOT,
                "(line %d, column %d (offset: %d))",
                place.line(),
                place.column(),
                place.offset());
    }
}
