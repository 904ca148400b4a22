package io.rendan.cypher.guard;

import io.rendan.cypher.guard.CypherToken.Kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the parts of a loop stand among the words of its statement.
 *
 * @param in its {@code IN}
 * @param listFrom first word of the list that it goes through, and listTo the one behind it
 * @param stepFrom first word of what is done with each element, and stepTo the one behind it
 * @param variables that change from step to step
 * @param joins whether its steps join to a text or list
 */
record LoopParts(
        int in,
        int listFrom,
        int listTo,
        int stepFrom,
        int stepTo,
        Set<String> variables,
        boolean joins) {

    LoopParts {
        variables = Set.copyOf(variables);
    }

    static LoopParts of(List<CypherToken> tokens, Loops.Loop loop) {
        int inside = loop.body() < tokens.size() ? tokens.get(loop.body()).depth() : 0;
        int in = first(tokens, loop.body(), loop.end(), inside, "IN");
        int listTo = in;
        while (listTo < loop.end()
                && !(tokens.get(listTo).depth() == inside && parts(tokens, listTo))) {
            listTo++;
        }
        Set<String> variables =
                Stream.concat(
                                loop.accumulator().stream(),
                                in > 0 && in < tokens.size()
                                        ? Stream.of(tokens.get(in - 1).text())
                                        : Stream.empty())
                        .collect(Collectors.toSet());
        return new LoopParts(
                in,
                Math.min(in + 1, listTo),
                listTo,
                listTo,
                loop.end(),
                variables,
                loop.accumulator().isPresent()
                        && beginsWithTextOrList(tokens, loop.body())
                        && grows(tokens, listTo, loop.end()));
    }

    /** Whether a place stands in what is done with each element. */
    boolean repeats(int place) {
        return stepFrom <= place && place < stepTo;
    }

    private static int first(List<CypherToken> tokens, int from, int to, int depth, String word) {
        int i = from;
        while (i < to && !(tokens.get(i).depth() == depth && tokens.get(i).isWord(word))) {
            i++;
        }
        return i;
    }

    private static boolean parts(List<CypherToken> tokens, int i) {
        return tokens.get(i).is("|") || tokens.get(i).isWord("WHERE");
    }

    /** Of a reduce: {@code accumulator = 'text'}, or a list. */
    private static boolean beginsWithTextOrList(List<CypherToken> tokens, int body) {
        return body + 2 < tokens.size()
                && tokens.get(body + 1).is("=")
                && (tokens.get(body + 2).kind() == Kind.TEXT || tokens.get(body + 2).is("["));
    }

    private static boolean grows(List<CypherToken> tokens, int from, int to) {
        return tokens.subList(Math.min(from, to), to).stream()
                .anyMatch(token -> token.is("+") || token.is("||"));
    }
}
