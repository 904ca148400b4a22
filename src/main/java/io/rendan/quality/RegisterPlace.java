package io.rendan.quality;

import java.util.Optional;

/**
 * Where in the data something stands.
 *
 * @param file name without ending
 * @param line of the file, counted from 1; 0 where it is about more than one row
 * @param column empty where it is about the whole row
 */
public record RegisterPlace(String file, long line, Optional<String> column) {

    /** A file as a whole. */
    public static RegisterPlace of(String file) {
        return new RegisterPlace(file, 0, Optional.empty());
    }

    /** A column of the same row. */
    RegisterPlace at(String name) {
        return new RegisterPlace(file, line, Optional.of(name));
    }
}
