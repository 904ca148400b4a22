package io.rendan.quality;

/**
 * Two parties that are likely one.
 *
 * @param first its index in the register
 * @param second its index, larger
 */
public record DuplicatePair(int first, int second, DuplicateKind kind) {

    public DuplicatePair {
        if (first >= second) {
            throw new IllegalArgumentException(
                    "first is %s and second %s, expected them in order".formatted(first, second));
        }
    }
}
