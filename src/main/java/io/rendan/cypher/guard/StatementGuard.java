package io.rendan.cypher.guard;

import io.rendan.cypher.RefusedQueryException;
import io.rendan.cypher.guard.CypherToken.Kind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Looks at a statement before the server sees it, for what the server can neither stop nor account
 * for. Between two rows it keeps a timeout and counts memory; within one expression it does
 * neither: {@code reduce}, a list comprehension or a text joined to itself go on, whatever the
 * timeout says, until they are through or the heap is full. It also fails on brackets by the
 * hundred, which a parser that calls itself cannot take.
 *
 * <p>It judges words only, so it errs on the side of refusing: the same thing can always be written
 * with rows, {@code UNWIND} and an aggregate, which the server holds within its bounds. The size of
 * any value is at most the longest text times the {@link ValueGrowth} of all that multiplies. What
 * it lets pass may still be slow; it cannot take all memory.
 */
public final class StatementGuard {

    /** Longest statement; a query with the ids of a large group written in has some 50,000. */
    static final int LONGEST = 200_000;

    /** Brackets within one another; rules that came along need 5. */
    static final int DEEPEST = 32;

    private static final int MOST_PREFIXES = 16;
    private static final int MOST_LOOPS = 2;
    private static final int MOST_OPERATORS = 2_000;
    private static final int MOST_REPEATS = 3;
    private static final Pattern REPEATS = Pattern.compile("[*+{]");
    private static final Pattern REPEATED_REPEAT = Pattern.compile("[*+}?][^()]*\\)+[*+{]");
    private static final Set<String> OPERATORS =
            Set.of("+", "-", "*", "/", "%", "^", "=", "<", ">", "||", "!", "&");
    private static final Set<String> CONNECTIVES = Set.of("AND", "OR", "XOR", "NOT", "IN");
    private static final Set<String> PREFIXES = Set.of("-", "+", "!");
    private static final Set<String> NAMESPACES =
            Set.of(
                    "date",
                    "time",
                    "localtime",
                    "datetime",
                    "localdatetime",
                    "duration",
                    "point",
                    "vector",
                    "coll",
                    "string");
    private static final Set<String> MANAGING =
            Set.of("SETTING", "SETTINGS", "TRANSACTION", "TRANSACTIONS", "USER", "USERS");
    private static final Set<String> JOINING = Set.of("join", "regexreplace", "insert");

    private final List<CypherToken> tokens;

    private StatementGuard(List<CypherToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * Checks a statement.
     *
     * @param parameters by name, as far as known
     * @throws RefusedQueryException if it may run away, saying what to write instead
     */
    public static void check(String statement, Map<String, ? extends @Nullable Object> parameters) {
        check(statement, parameters, ValueGrowth.LARGEST);
    }

    private static void check(
            String statement,
            Map<String, ? extends @Nullable Object> parameters,
            double largestValue) {
        if (statement.length() > LONGEST) {
            throw refused(
                    String.format(
                            Locale.ROOT,
                            "it is %,d characters long, expected at most %,d",
                            statement.length(),
                            LONGEST));
        }
        if (statement.contains("\\u") || statement.contains("\\U")) {
            throw RefusedQueryException.forbidden(
                    "it writes a character as \\u, expected the character itself");
        }
        List<CypherToken> tokens = CypherLexer.tokens(statement);
        var guard = new StatementGuard(tokens);
        guard.checkDepth();
        guard.checkOperators();
        guard.checkFunctions();
        guard.checkPatterns(parameters);
        guard.checkLoops();
        new ValueGrowth(tokens, parameters, largestValue).check();
    }

    /**
     * Checks a statement of whoever only reads the graph: beside that it runs away, that it reads
     * files or addresses, calls other procedures, or manages the server.
     *
     * @param procedures that may be called
     * @throws RefusedQueryException if so
     */
    public static void checkReading(
            String statement,
            Map<String, ? extends @Nullable Object> parameters,
            Set<String> procedures) {
        checkReading(statement, parameters, procedures, ValueGrowth.LARGEST);
    }

    /**
     * The same for whoever may ask at any time: every value small, every step of a loop quick.
     *
     * @return the statement's words
     */
    static List<CypherToken> checkOpen(
            String statement,
            Map<String, ? extends @Nullable Object> parameters,
            Set<String> procedures) {
        checkReading(statement, parameters, procedures, ValueGrowth.LARGEST_OPEN);
        List<CypherToken> tokens = CypherLexer.tokens(statement);
        LoopGuard.check(tokens, parameters);
        return tokens;
    }

    private static void checkReading(
            String statement,
            Map<String, ? extends @Nullable Object> parameters,
            Set<String> procedures,
            double largestValue) {
        check(statement, parameters, largestValue);
        List<CypherToken> tokens = CypherLexer.tokens(statement);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String procedure = tokens.get(i).isWord("CALL") ? dotted(tokens, i + 1) : "";
            if (!procedure.isEmpty() && !procedures.contains(procedure)) {
                throw RefusedQueryException.forbidden(
                        String.format(Locale.ROOT, "it calls the procedure %s", procedure));
            }
            CypherToken next = tokens.get(i + 1);
            if (tokens.get(i).isWord("LOAD") && next.isWord("CSV")) {
                throw RefusedQueryException.forbidden("it reads a file");
            }
            if (tokens.get(i).isWord("TERMINATE") && next.kind() == Kind.WORD) {
                throw RefusedQueryException.forbidden("it manages the server");
            }
            if (tokens.get(i).isWord("SHOW") && MANAGING.contains(upper(next))) {
                throw RefusedQueryException.forbidden("it looks at the server");
            }
        }
    }

    /** A name with dots; empty where there is none. */
    private static String dotted(List<CypherToken> tokens, int from) {
        var name = new StringBuilder();
        for (int i = from;
                i < tokens.size() && (tokens.get(i).kind() == Kind.WORD || tokens.get(i).is("."));
                i++) {
            if (tokens.get(i).kind() == Kind.WORD && i > from && !tokens.get(i - 1).is(".")) {
                break; // the next keyword
            }
            name.append(tokens.get(i).text());
        }
        return name.toString();
    }

    private static String upper(CypherToken token) {
        return token.text().toUpperCase(Locale.ROOT);
    }

    static RefusedQueryException refused(String reason) {
        return RefusedQueryException.tooMuch(reason);
    }

    private void checkDepth() {
        int cases = 0;
        int prefixes = 0;
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            cases += token.isWord("CASE") && !isProperty(i) ? 1 : 0;
            cases -= token.isWord("END") && !isProperty(i) && cases > 0 ? 1 : 0;
            prefixes = isPrefix(token) ? prefixes + 1 : 0;
            if (token.depth() + cases > DEEPEST) {
                throw refused(
                        String.format(
                                Locale.ROOT,
                                "its brackets are more than %d deep; take it apart with WITH",
                                DEEPEST));
            }
            if (prefixes > MOST_PREFIXES) {
                throw refused(
                        String.format(
                                Locale.ROOT, "it has more than %d signs in a row", MOST_PREFIXES));
            }
        }
    }

    private static boolean isPrefix(CypherToken token) {
        return token.isWord("NOT")
                || (token.kind() == Kind.SYMBOL && PREFIXES.contains(token.text()));
    }

    private void checkOperators() {
        long operators =
                tokens.stream()
                        .filter(
                                token ->
                                        token.kind() == Kind.SYMBOL
                                                ? OPERATORS.contains(token.text())
                                                : token.kind() == Kind.WORD
                                                        && CONNECTIVES.contains(upper(token)))
                        .count();
        if (operators > MOST_OPERATORS) {
            throw refused(
                    String.format(
                            Locale.ROOT,
                            "it has %,d operators, expected at most %,d",
                            operators,
                            MOST_OPERATORS));
        }
    }

    /** A regular expression may take for ever to not match. */
    private void checkPatterns(Map<String, ? extends @Nullable Object> parameters) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i - 2).is("=") && tokens.get(i - 1).is("~")) {
                CypherToken pattern = tokens.get(i);
                Object known =
                        pattern.kind() == Kind.PARAMETER
                                ? parameters.get(pattern.text())
                                : pattern.text();
                boolean whole = pattern.kind() == Kind.TEXT || pattern.kind() == Kind.PARAMETER;
                boolean joined =
                        i + 1 < tokens.size()
                                && (tokens.get(i + 1).is("+") || tokens.get(i + 1).is("||"));
                if (!whole || joined || !(known instanceof String text)) {
                    throw refused("its pattern behind =~ can be anything, expected a text");
                }
                if (REPEATS.matcher(text).results().count() > MOST_REPEATS
                        || REPEATED_REPEAT.matcher(text).find()) {
                    throw refused(
                            String.format(
                                    Locale.ROOT,
                                    "its pattern behind =~ repeats more than %d times, or repeats what"
                                            + " repeats, so that it may take for ever",
                                    MOST_REPEATS));
                }
            }
        }
    }

    private boolean isProperty(int i) {
        return i > 0 && tokens.get(i - 1).is(".");
    }

    /** Functions with a namespace come from elsewhere and may do anything. */
    private void checkFunctions() {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.WORD
                    && tokens.get(i + 1).is("(")
                    && isProperty(i)
                    && tokens.get(i - 2).kind() == Kind.WORD) {
                int first = first(i);
                boolean procedure = first > 0 && tokens.get(first - 1).isWord("CALL");
                if (!procedure) {
                    checkFunction(tokens.get(first).text(), tokens.get(i).text());
                }
            }
        }
    }

    private int first(int last) {
        int i = last;
        while (i >= 2 && isProperty(i) && tokens.get(i - 2).kind() == Kind.WORD) {
            i -= 2;
        }
        return i;
    }

    private static void checkFunction(String namespace, String name) {
        if (!NAMESPACES.contains(namespace.toLowerCase(Locale.ROOT))) {
            throw RefusedQueryException.forbidden(
                    String.format(
                            Locale.ROOT,
                            "it calls %s.%s, which is not part of Cypher",
                            namespace,
                            name));
        }
        if (JOINING.contains(name.toLowerCase(Locale.ROOT))) {
            throw refused(
                    String.format(
                            Locale.ROOT,
                            "it calls %s.%s, of which nobody can tell how much it makes",
                            namespace,
                            name));
        }
    }

    private void checkLoops() {
        Loops loops = Loops.of(tokens);
        for (Loops.Loop loop : loops.all()) {
            if (loop.around() >= MOST_LOOPS) {
                throw refused(
                        "it has a list within a list within a list, which the server cannot stop;"
                                + " use UNWIND");
            }
            if (loop.makesList() && loop.aroundThatMake() > 0) {
                throw refused(
                        "it makes a list within a list, which the server cannot stop; use UNWIND"
                                + " and collect");
            }
            loop.accumulator().ifPresent(name -> checkAccumulator(name, loop));
        }
    }

    /** What is carried on from step to step may grow by a step, not double with each. */
    private void checkAccumulator(String name, Loops.Loop loop) {
        List<CypherToken> body = step(tokens.subList(loop.body(), loop.end()));
        long uses =
                IntStream.range(0, body.size())
                        .filter(i -> body.get(i).isWord(name))
                        .filter(i -> i == 0 || !body.get(i - 1).is("."))
                        .count();
        if (uses > 0 && body.stream().anyMatch(token -> token.isWord("replace"))) {
            throw refused(
                    String.format(
                            Locale.ROOT,
                            "its reduce replaces parts of %s, so that it may double with each step",
                            name));
        }
        if (uses > 1 && body.stream().anyMatch(StatementGuard::mayGrow)) {
            throw refused(
                    String.format(
                            Locale.ROOT,
                            "its reduce uses %s more than once in a step that joins, so that it may double"
                                    + " with each; use UNWIND and an aggregate",
                            name));
        }
    }

    /** What stands behind the bar of a reduce. */
    private static List<CypherToken> step(List<CypherToken> inside) {
        int depth = inside.isEmpty() ? 0 : inside.getFirst().depth();
        for (int i = 0; i < inside.size(); i++) {
            if (inside.get(i).is("|") && inside.get(i).depth() == depth) {
                return inside.subList(i + 1, inside.size());
            }
        }
        return inside;
    }

    private static boolean mayGrow(CypherToken token) {
        return token.is("+") || token.is("||") || token.is("[") || token.is("{");
    }
}
