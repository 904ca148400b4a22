package io.rendan.cypher.guard;

import io.rendan.cypher.guard.CypherToken.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The loops within expressions of a statement: over the elements of a list, not over rows. */
record Loops(List<Loop> all) {

    private static final Set<String> QUANTIFIERS = Set.of("all", "any", "none", "single");
    private static final Set<String> REDUCING = Set.of("reduce", "allreduce");

    Loops {
        all = List.copyOf(all);
    }

    /**
     * A loop.
     *
     * @param makesList whether a list or another value that grows comes out of it
     * @param accumulator what it carries on from element to element
     * @param around loops around it
     * @param aroundThatMake of these, those that make a list
     * @param body index of the first word within it
     * @param end index of its closing bracket
     */
    record Loop(
            boolean makesList,
            Optional<String> accumulator,
            int around,
            int aroundThatMake,
            int body,
            int end) {}

    /** An open bracket: a loop's, or any other. */
    private record Open(boolean isLoop, boolean makesList, Optional<String> accumulator, int at) {}

    static Loops of(List<CypherToken> tokens) {
        List<Loop> loops = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).opens()) {
                open.push(opened(tokens, i));
            } else if (tokens.get(i).closes() && !open.isEmpty()) {
                close(open, i, loops);
            }
        }
        while (!open.isEmpty()) {
            close(open, tokens.size(), loops);
        }
        return new Loops(loops);
    }

    private static void close(Deque<Open> open, int end, List<Loop> loops) {
        Open closed = open.pop();
        if (closed.isLoop()) {
            loops.add(
                    new Loop(
                            closed.makesList(),
                            closed.accumulator(),
                            (int) open.stream().filter(Open::isLoop).count(),
                            (int) open.stream().filter(Open::makesList).count(),
                            closed.at() + 1,
                            end));
        }
    }

    private static Open opened(List<CypherToken> tokens, int at) {
        CypherToken bracket = tokens.get(at);
        String function = at > 0 && bracket.is("(") ? name(tokens.get(at - 1)) : "";
        if (REDUCING.contains(function) && at + 1 < tokens.size()) {
            return new Open(true, true, Optional.of(tokens.get(at + 1).text()), at);
        }
        boolean overElements =
                at + 2 < tokens.size()
                        && tokens.get(at + 1).kind() == Kind.WORD
                        && tokens.get(at + 2).isWord("IN");
        boolean comprehension = bracket.is("[") && overElements;
        boolean quantifier = QUANTIFIERS.contains(function) && overElements;
        return new Open(comprehension || quantifier, comprehension, Optional.empty(), at);
    }

    private static String name(CypherToken token) {
        return token.kind() == Kind.WORD ? token.text().toLowerCase(java.util.Locale.ROOT) : "";
    }
}
