package io.rendan.cypher.guard;

import io.rendan.cypher.guard.CypherToken.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a statement apart into words, without knowing Cypher's grammar: comments are passed over,
 * quoted names and texts are one word each. What never ends (a text, a comment) ends with the
 * statement; the server will say so.
 */
final class CypherLexer {

    private final String source;
    private final List<CypherToken> tokens = new ArrayList<>();
    private int at;
    private int begin;
    private int depth;

    private CypherLexer(String source) {
        this.source = source;
    }

    static List<CypherToken> tokens(String statement) {
        var lexer = new CypherLexer(statement);
        while (lexer.at < statement.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = source.charAt(at);
        begin = at;
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else if (source.startsWith("//", at)) {
            at = behind("\n");
        } else if (source.startsWith("/*", at)) {
            at = behind("*/");
        } else if (c == '\'' || c == '"') {
            text(c);
        } else if (c == '`') {
            quotedName();
        } else if (isDigit(c)) {
            add(Kind.NUMBER, number());
        } else if (Character.isJavaIdentifierStart(c) && c != '$') {
            add(Kind.WORD, word());
        } else if (c == '$') {
            at++;
            add(Kind.PARAMETER, at < source.length() ? word() : "");
        } else {
            symbol(c);
        }
    }

    private int behind(String mark) {
        int found = source.indexOf(mark, at);
        return found < 0 ? source.length() : found + mark.length();
    }

    private void text(char quote) {
        var text = new StringBuilder();
        for (at++; at < source.length() && source.charAt(at) != quote; at++) {
            if (source.charAt(at) == '\\' && at + 1 < source.length()) {
                at++;
            }
            text.append(source.charAt(at));
        }
        at++;
        add(Kind.TEXT, text.toString());
    }

    private void quotedName() {
        int end = source.indexOf('`', at + 1);
        int last = end < 0 ? source.length() : end;
        add(Kind.WORD, source.substring(at + 1, last));
        at = last + 1;
    }

    /** Digits with all that may stand within a number; a range's two dots are not part of one. */
    private String number() {
        int from = at;
        while (at < source.length() && isInNumber(from)) {
            at++;
        }
        return source.substring(from, at);
    }

    private boolean isInNumber(int from) {
        char c = source.charAt(at);
        if (c == '.') {
            return at + 1 < source.length() && isDigit(source.charAt(at + 1));
        }
        if (c == '-' || c == '+') {
            boolean hexadecimal = source.startsWith("0x", from) || source.startsWith("0X", from);
            char before = source.charAt(at - 1);
            return !hexadecimal && (before == 'e' || before == 'E');
        }
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String word() {
        int from = at;
        while (at < source.length()
                && Character.isJavaIdentifierPart(source.charAt(at))
                && source.charAt(at) != '$') {
            at++;
        }
        return source.substring(from, at);
    }

    private void symbol(char c) {
        if (c == ')' || c == ']' || c == '}') {
            depth = Math.max(0, depth - 1);
            add(Kind.SYMBOL, String.valueOf(c));
        } else if (source.startsWith("||", at)) {
            add(Kind.SYMBOL, "||");
            at++;
        } else {
            add(Kind.SYMBOL, String.valueOf(c));
            depth += c == '(' || c == '[' || c == '{' ? 1 : 0;
        }
        at++;
    }

    private void add(Kind kind, String text) {
        tokens.add(new CypherToken(kind, text, depth, begin));
    }
}
