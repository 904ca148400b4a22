package io.rendan.cypher.guard;

import io.rendan.cypher.RefusedQueryException;
import io.rendan.cypher.guard.CypherToken.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at the loops within expressions of a statement that anybody may ask at any time. The server
 * does not stop such a loop, so its steps must cost about the same each: nothing in a step may walk
 * along a list, or a text, whose length nobody knows. Single loops pass, over however many
 * elements; so does whatever says how many there are at most, {@code list[..1000]}.
 *
 * <p>Stricter than {@link StatementGuard}, which lets a rule of the market take its time since a
 * run gives it up for good.
 */
final class LoopGuard {

    /** Elements that a list within a loop may have. */
    private static final long MOST = 10_000;

    private static final Set<String> SHORT_LISTS =
            Set.of("nodes", "relationships", "labels", "keys");
    private static final Set<String> WALKING =
            Set.of("split", "reverse", "replace", "sort", "distinct", "flatten", "indexof");
    private static final Set<String> SUBQUERIES = Set.of("count", "exists", "collect");
    private static final Set<String> COMPARING = Set.of("=", "<", ">");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Set<String> BOUNDARIES =
            Set.of("and", "or", "xor", "not", "where", "when", "then", "else", "case", "end", "in");
    private static final String SHORTEN = "; say how many there are at most, as in list[..1000]";

    private final List<CypherToken> tokens;
    private final Map<String, ? extends @Nullable Object> parameters;

    private LoopGuard(
            List<CypherToken> tokens, Map<String, ? extends @Nullable Object> parameters) {
        this.tokens = tokens;
        this.parameters = parameters;
    }

    /**
     * Checks a statement.
     *
     * @throws RefusedQueryException if a step of a loop may take any time
     */
    static void check(
            List<CypherToken> tokens, Map<String, ? extends @Nullable Object> parameters) {
        var guard = new LoopGuard(tokens, parameters);
        List<LoopParts> loops =
                Loops.of(tokens).all().stream().map(loop -> LoopParts.of(tokens, loop)).toList();
        loops.forEach(loop -> guard.check(loop, loops));
    }

    private void check(LoopParts loop, List<LoopParts> loops) {
        boolean repeated = loops.stream().anyMatch(other -> other.repeats(loop.listFrom()));
        if (repeated && !isShort(loop.listFrom(), loop.listTo())) {
            throw refused("it goes through a list within a loop" + SHORTEN);
        }
        if (loop.joins() && !isShort(loop.listFrom(), loop.listTo())) {
            throw refused("its reduce makes a text or list of any length" + SHORTEN);
        }
        Set<String> variables =
                loops.stream()
                        .filter(other -> other.equals(loop) || other.repeats(loop.listFrom()))
                        .flatMap(other -> other.variables().stream())
                        .collect(Collectors.toSet());
        for (int i = loop.stepFrom(); i < loop.stepTo(); i++) {
            int at = i;
            if (isSubquery(i)) {
                i = closing(i); // its rows can be stopped
            } else if (loops.stream().noneMatch(other -> other.in() == at)) {
                checkStep(i, loop, variables);
            }
        }
    }

    private boolean isSubquery(int i) {
        return i > 0
                && tokens.get(i).is("{")
                && tokens.get(i - 1).kind() == Kind.WORD
                && SUBQUERIES.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
    }

    private void checkStep(int i, LoopParts loop, Set<String> variables) {
        CypherToken token = tokens.get(i);
        if (token.isWord("IN") && !isShort(i + 1, operandEnd(i + 1, loop.stepTo()))) {
            throw refused("it looks through a list within a loop" + SHORTEN);
        }
        if (token.kind() == Kind.SYMBOL
                && COMPARING.contains(token.text())
                && isFixed(operandStart(i - 1, loop.stepFrom()), i, variables)
                && isFixed(i + 1, operandEnd(i + 1, loop.stepTo()), variables)) {
            throw refused("it compares within a loop what does not change there");
        }
        if (token.kind() == Kind.WORD
                && WALKING.contains(token.text().toLowerCase(Locale.ROOT))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("(")
                && isFixed(i + 2, closing(i + 1), variables)) {
            throw refused(
                    String.format(
                            Locale.ROOT,
                            "it calls %s within a loop on what does not change there",
                            token.text()));
        }
    }

    private static RefusedQueryException refused(String reason) {
        return RefusedQueryException.tooMuch(reason + ", or use UNWIND");
    }

    /** Whether an expression is a list that is known to be short. */
    private boolean isShort(int from, int to) {
        if (from >= to) {
            return false;
        }
        CypherToken first = tokens.get(from);
        if (first.kind() == Kind.PARAMETER && to == from + 1) {
            return !(parameters.get(first.text()) instanceof Collection<?> list)
                    || list.size() <= MOST;
        }
        boolean called = first.kind() == Kind.WORD && from + 1 < to && tokens.get(from + 1).is("(");
        if (called && closing(from + 1) == to - 1) {
            return SHORT_LISTS.contains(first.text().toLowerCase(Locale.ROOT))
                    || (first.isWord("range") && isShortRange(from + 2, to - 1));
        }
        return isLiteral(from, to) || isSlice(to);
    }

    private boolean isLiteral(int from, int to) {
        boolean comprehension = from + 2 < to && tokens.get(from + 2).isWord("IN");
        return tokens.get(from).is("[")
                && closing(from) == to - 1
                && !comprehension
                && !(from + 1 < to && tokens.get(from + 1).is("("));
    }

    /** {@code [..1000]} or {@code [5..1000]} at the end. */
    private boolean isSlice(int to) {
        return to > 4
                && tokens.get(to - 1).is("]")
                && isAtMost(tokens.get(to - 2))
                && tokens.get(to - 3).is(".")
                && tokens.get(to - 4).is(".")
                && (tokens.get(to - 5).is("[") || tokens.get(to - 5).kind() == Kind.NUMBER);
    }

    private boolean isShortRange(int from, int to) {
        for (int i = from; i < to; i++) {
            CypherToken token = tokens.get(i);
            if (!token.is(",") && !token.is("-") && !isAtMost(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAtMost(CypherToken number) {
        try {
            return number.kind() == Kind.NUMBER && Long.parseLong(number.text()) <= MOST;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Whether an expression names something, but nothing that a step of the loop changes. */
    private boolean isFixed(int from, int to, Set<String> variables) {
        boolean names = false;
        for (int i = from; i < to; i++) {
            CypherToken token = tokens.get(i);
            if (token.kind() == Kind.WORD) {
                if (variables.contains(token.text())) {
                    return false;
                }
                names |= !CONSTANTS.contains(token.text().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private int closing(int opening) {
        int i = opening + 1;
        while (i < tokens.size() && tokens.get(i).depth() > tokens.get(opening).depth()) {
            i++;
        }
        return i;
    }

    private int operandEnd(int from, int limit) {
        int depth = from < tokens.size() ? tokens.get(from).depth() : 0;
        int i = from;
        while (i < limit && !(i > from && ends(tokens.get(i), depth))) {
            i++;
        }
        return i;
    }

    private int operandStart(int last, int limit) {
        int depth = tokens.get(last).depth();
        int i = last;
        while (i >= limit && !ends(tokens.get(i), depth)) {
            i--;
        }
        return i + 1;
    }

    private static boolean ends(CypherToken token, int depth) {
        if (token.depth() < depth) {
            return true;
        }
        boolean comma = token.is(",") || token.is("|") || token.is("~");
        boolean comparing = token.kind() == Kind.SYMBOL && COMPARING.contains(token.text());
        boolean word =
                token.kind() == Kind.WORD
                        && BOUNDARIES.contains(token.text().toLowerCase(Locale.ROOT));
        return token.depth() == depth && (comma || comparing || word);
    }
}
