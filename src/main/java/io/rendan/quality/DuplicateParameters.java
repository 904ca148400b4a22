package io.rendan.quality;

/**
 * How far the search for duplicates goes.
 *
 * @param wholeBlock names that agree in a key are compared pair by pair up to so many; of more,
 *     each with its neighbours in the order of ids
 */
public record DuplicateParameters(int wholeBlock) {

    /** Enough for every name that people have misspelled. */
    public static final DuplicateParameters DEFAULT = new DuplicateParameters(40);

    public DuplicateParameters {
        if (wholeBlock < 2) {
            throw new IllegalArgumentException(
                    "wholeBlock is %s, expected at least 2".formatted(wholeBlock));
        }
    }
}
