package io.rendan.algorithm.path;

/**
 * Which cycles are sought.
 *
 * @param maxLength nodes of a cycle at most, at least 1
 * @param limit cycles at most, at least 1
 */
public record CyclesParameters(int maxLength, int limit) {

    public CyclesParameters {
        if (maxLength < 1 || limit < 1) {
            throw new IllegalArgumentException(
                    "maxLength and limit must be at least 1, are %s and %s"
                            .formatted(maxLength, limit));
        }
    }
}
