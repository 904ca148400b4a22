package io.rendan.cypher.guard;

import io.rendan.cypher.RefusedQueryException;
import io.rendan.cypher.guard.CypherToken.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * By how much the values of a statement may outgrow what they are made of. Each place that
 * multiplies counts once, and all of them multiply, as if each worked on what the one before it has
 * made: an upper bound whatever names the values pass through.
 *
 * <ul>
 *   <li>a chain of {@code +} or {@code ||}: its parts that are no literals
 *   <li>a list or map: its elements that are no literals
 *   <li>{@code range} within an expression: its length; right behind {@code UNWIND} it makes rows,
 *       which do not count
 *   <li>{@code replace}: the length of what is put in; {@code split}: {@value #SPLIT}, what an
 *       element takes beyond its character
 * </ul>
 */
final class ValueGrowth {

    /** Characters, or elements of lists, that one value may have. */
    static final double LARGEST = 64e6;

    /** The same where many rows of such values may be on their way to somebody. */
    static final double LARGEST_OPEN = 4e6;

    /** Longest list of one {@code range} within an expression. */
    static final long LONGEST_RANGE = 100_000;

    private static final int SPLIT = 32;
    private static final int LEAST_TEXT = 256;
    private static final Set<String> ENDS_CHAIN =
            Set.of(
                    "with",
                    "return",
                    "where",
                    "as",
                    "then",
                    "else",
                    "when",
                    "and",
                    "or",
                    "xor",
                    "in",
                    "order",
                    "match",
                    "unwind",
                    "call",
                    "set",
                    "by",
                    "limit",
                    "skip",
                    "end",
                    "contains",
                    "starts",
                    "ends",
                    "union");
    private static final Set<String> ENDS_CHAIN_SYMBOLS = Set.of(",", "|", "=", "<", ">", ";", ":");

    private final List<CypherToken> tokens;
    private final Map<String, ? extends @Nullable Object> parameters;
    private final double largest;
    private double factor = 1;

    ValueGrowth(
            List<CypherToken> tokens,
            Map<String, ? extends @Nullable Object> parameters,
            double largest) {
        this.tokens = tokens;
        this.parameters = parameters;
        this.largest = largest;
    }

    /**
     * Checks that no value may grow beyond bounds.
     *
     * @throws RefusedQueryException otherwise
     */
    void check() {
        for (int i = 0; i < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            if (token.is("[") || token.is("{")) {
                factor *= Math.max(1, elements(i));
            } else if (isCall(i, "range") && !isUnwound(i)) {
                factor *= Math.max(1, length(arguments(i + 1)));
            } else if (isCall(i, "replace")) {
                factor *= replacing(arguments(i + 1));
            } else if (isCall(i, "split")) {
                factor *= SPLIT;
            }
        }
        chains().forEach(parts -> factor *= Math.max(1, parts));
        double size = factor * longestText();
        if (size > largest) {
            throw StatementGuard.refused(
                    String.format(
                            Locale.ROOT,
                            "it may make a value of %.0e characters out of its joins, lists and ranges,"
                                    + " expected at most %.0e; use UNWIND and an aggregate",
                            size,
                            largest));
        }
    }

    private int longestText() {
        return tokens.stream()
                .mapToInt(
                        token ->
                                switch (token.kind()) {
                                    case TEXT -> token.text().length();
                                    case PARAMETER -> longest(parameters.get(token.text()));
                                    default -> 0;
                                })
                .reduce(LEAST_TEXT, Math::max);
    }

    private static int longest(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length();
            case Collection<?> values ->
                    values.stream().mapToInt(ValueGrowth::longest).reduce(values.size(), Math::max);
            case Map<?, ?> map -> longest(map.values());
            case null, default -> 0;
        };
    }

    private boolean isCall(int i, String function) {
        return tokens.get(i).isWord(function)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("(")
                && !(i > 0 && tokens.get(i - 1).is("."));
    }

    private boolean isUnwound(int i) {
        return i > 0 && tokens.get(i - 1).isWord("UNWIND");
    }

    /** Elements of a list or map that are no literals: what they stand for may be large. */
    private int elements(int bracket) {
        return (int) arguments(bracket).stream().filter(ValueGrowth::namesSomething).count();
    }

    private static boolean namesSomething(List<CypherToken> element) {
        boolean keyed = element.size() > 1 && element.get(1).is(":");
        return element.stream().skip(keyed ? 1 : 0).anyMatch(t -> t.kind() == Kind.WORD);
    }

    /** What stands between a bracket and its closing one, split at commas. */
    private List<List<CypherToken>> arguments(int bracket) {
        List<List<CypherToken>> arguments = new ArrayList<>();
        int inside = tokens.get(bracket).depth() + 1;
        List<CypherToken> argument = new ArrayList<>();
        for (int i = bracket + 1; i < tokens.size() && tokens.get(i).depth() >= inside; i++) {
            if (tokens.get(i).is(",") && tokens.get(i).depth() == inside) {
                arguments.add(argument);
                argument = new ArrayList<>();
            } else {
                argument.add(tokens.get(i));
            }
        }
        arguments.add(argument);
        return arguments;
    }

    private double length(List<List<CypherToken>> arguments) {
        if (arguments.size() < 2) {
            return 1; // the server will say that it takes two
        }
        OptionalLong from = bound(arguments.get(0));
        OptionalLong to = bound(arguments.get(1));
        OptionalLong step = arguments.size() > 2 ? bound(arguments.get(2)) : OptionalLong.of(1);
        if (from.isEmpty() || to.isEmpty() || step.isEmpty() || step.getAsLong() == 0) {
            return 1; // as long as a list that exists
        }
        double length =
                Math.abs(((double) to.getAsLong() - from.getAsLong()) / step.getAsLong()) + 1;
        if (length > LONGEST_RANGE) {
            throw StatementGuard.refused(
                    String.format(
                            Locale.ROOT,
                            "its range has %.0e elements, expected at most %,d within an expression; use"
                                    + " UNWIND",
                            length,
                            LONGEST_RANGE));
        }
        return length;
    }

    /**
     * A bound of a range.
     *
     * @return empty for the size of something that exists, more or less a number
     * @throws RefusedQueryException if it can be anything
     */
    private OptionalLong bound(List<CypherToken> argument) {
        List<CypherToken> rest = argument;
        boolean negative = !rest.isEmpty() && rest.getFirst().is("-");
        if (negative) {
            rest = rest.subList(1, rest.size());
        }
        if (rest.size() == 1) {
            OptionalLong number = number(rest.getFirst());
            if (number.isPresent()) {
                return negative ? OptionalLong.of(-number.getAsLong()) : number;
            }
        }
        if (isSize(rest)) {
            return OptionalLong.empty();
        }
        throw StatementGuard.refused(
                "its range reaches to what can be anything, expected a number, a parameter or"
                        + " size(…) - 1 within an expression; use UNWIND");
    }

    private OptionalLong number(CypherToken token) {
        if (token.kind() == Kind.NUMBER) {
            return parsed(token.text());
        }
        return token.kind() == Kind.PARAMETER
                        && parameters.get(token.text()) instanceof Number number
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    private static OptionalLong parsed(String number) {
        try {
            return OptionalLong.of(Long.decode(number.replace("_", "").replace("0o", "0")));
        } catch (NumberFormatException notWhole) {
            return OptionalLong.of(Long.MAX_VALUE);
        }
    }

    /** {@code size(…)} or {@code length(…)}, perhaps with a small number added or taken off. */
    private static boolean isSize(List<CypherToken> argument) {
        int size = argument.size();
        boolean shifted =
                size > 4
                        && argument.getLast().kind() == Kind.NUMBER
                        && argument.getLast().text().length() < 4
                        && (argument.get(size - 2).is("-") || argument.get(size - 2).is("+"));
        List<CypherToken> call = shifted ? argument.subList(0, size - 2) : argument;
        if (call.size() < 4 || !call.get(1).is("(") || !call.getLast().is(")")) {
            return false;
        }
        int depth = call.get(1).depth();
        boolean oneCall =
                call.subList(2, call.size() - 1).stream().allMatch(word -> word.depth() > depth);
        return oneCall && (call.getFirst().isWord("size") || call.getFirst().isWord("length"));
    }

    private double replacing(List<List<CypherToken>> arguments) {
        if (arguments.size() < 3) {
            return 1;
        }
        if (arguments.get(2).size() != 1 || !arguments.get(2).getFirst().isLiteral()) {
            throw StatementGuard.refused(
                    "its replace puts in what can be anything, expected a text in quotes");
        }
        return 1.0 + arguments.get(2).getFirst().text().length();
    }

    /** Chains of joins, with the number of their parts that are no literals. */
    private Collection<Integer> chains() {
        Map<String, Integer> chains = new HashMap<>();
        Map<Integer, Integer> chainAtDepth = new HashMap<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            CypherToken token = tokens.get(i);
            if (token.opens() || ends(token)) {
                chainAtDepth.merge(token.depth() + (token.opens() ? 1 : 0), 1, Integer::sum);
            } else if (isJoin(i)) {
                String chain = token.depth() + "/" + chainAtDepth.getOrDefault(token.depth(), 0);
                int first = tokens.get(i - 1).isLiteral() ? 0 : 1;
                int next = tokens.get(i + 1).isLiteral() ? 0 : 1;
                chains.merge(chain, first + next, (parts, both) -> parts + next);
            }
        }
        return chains.values();
    }

    private static boolean ends(CypherToken token) {
        return token.kind() == Kind.SYMBOL
                ? ENDS_CHAIN_SYMBOLS.contains(token.text())
                : token.kind() == Kind.WORD
                        && ENDS_CHAIN.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isJoin(int i) {
        CypherToken before = tokens.get(i - 1);
        boolean binary = before.kind() != Kind.SYMBOL || before.closes();
        return binary && (tokens.get(i).is("+") || tokens.get(i).is("||"));
    }
}
