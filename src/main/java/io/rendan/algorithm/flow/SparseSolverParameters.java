package io.rendan.algorithm.flow;

/**
 * When to stop.
 *
 * @param accuracy largest change of a value in a sweep, relative to the value
 * @param maxVisits rows and entries to go through in one component before giving up
 */
public record SparseSolverParameters(double accuracy, long maxVisits) {

    public SparseSolverParameters {
        if (!(accuracy >= 0) || maxVisits < 1) {
            throw new IllegalArgumentException(
                    "accuracy must be at least 0 and maxVisits at least 1, are %s and %s"
                            .formatted(accuracy, maxVisits));
        }
    }
}
