package io.rendan.web;

import java.util.Optional;
import java.util.function.Function;

/**
 * How exceptions of one type, thrown by a room that knows nothing of HTTP, are answered. Declare it
 * as a bean.
 *
 * @param type subtypes count too
 * @param problem must not give away internals
 */
public record ProblemRule<E extends Exception>(Class<E> type, Function<E, Problem> problem) {

    Optional<Problem> apply(Throwable thrown) {
        return type.isInstance(thrown)
                ? Optional.of(problem.apply(type.cast(thrown)))
                : Optional.empty();
    }
}
