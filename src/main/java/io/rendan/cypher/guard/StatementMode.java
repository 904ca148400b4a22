package io.rendan.cypher.guard;

import io.rendan.cypher.RefusedQueryException;

import java.util.List;
import java.util.Locale;

/**
 * What is to be done with a statement, as the words before it say: run it, only plan it ({@code
 * EXPLAIN}), or run it and say how it went ({@code PROFILE}).
 *
 * @param kind what to do
 * @param bare the statement with spaces instead of the word that says so, every other place as it
 *     was
 */
public record StatementMode(Kind kind, String bare) {

    /** What to do. */
    public enum Kind {
        RUN,
        EXPLAIN,
        PROFILE
    }

    /**
     * Reads the words before the statement.
     *
     * @throws RefusedQueryException if they set more than the version of Cypher
     */
    static StatementMode of(String statement, List<CypherToken> tokens) {
        Kind kind = Kind.RUN;
        String bare = statement;
        int i = 0;
        for (; i < tokens.size() && isPrefix(tokens.get(i)); i++) {
            CypherToken word = tokens.get(i);
            if (word.isWord("CYPHER")) {
                i += isVersion(tokens, i + 1) ? 1 : 0;
            } else {
                kind = Kind.valueOf(word.text().toUpperCase(Locale.ROOT));
                bare = without(bare, word);
            }
        }
        boolean option = i > 0 && i + 1 < tokens.size() && tokens.get(i + 1).is("=");
        if (option && tokens.get(i).kind() == CypherToken.Kind.WORD) {
            throw RefusedQueryException.forbidden(
                    "it sets the option %s, expected none".formatted(tokens.get(i).text()));
        }
        return new StatementMode(kind, bare);
    }

    private static boolean isPrefix(CypherToken token) {
        return token.isWord("EXPLAIN") || token.isWord("PROFILE") || token.isWord("CYPHER");
    }

    private static boolean isVersion(List<CypherToken> tokens, int i) {
        return i < tokens.size() && tokens.get(i).kind() == CypherToken.Kind.NUMBER;
    }

    private static String without(String statement, CypherToken word) {
        int end = word.at() + word.text().length();
        return statement.substring(0, word.at())
                + " ".repeat(word.text().length())
                + statement.substring(end);
    }
}
