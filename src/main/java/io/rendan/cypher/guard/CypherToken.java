package io.rendan.cypher.guard;

/**
 * A word of a statement.
 *
 * @param kind what it is
 * @param text as written; of a quoted name, a text or a parameter what stands between or behind the
 *     marks
 * @param depth brackets open around it; an opening bracket and its closing one have the same
 * @param at where it begins in the statement, from 0
 */
record CypherToken(Kind kind, String text, int depth, int at) {

    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        PARAMETER,
        SYMBOL
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Whether it is this name or keyword, in any case. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isLiteral() {
        return kind == Kind.NUMBER || kind == Kind.TEXT;
    }

    boolean opens() {
        return is("(") || is("[") || is("{");
    }

    boolean closes() {
        return is(")") || is("]") || is("}");
    }
}
