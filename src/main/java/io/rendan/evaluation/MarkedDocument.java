package io.rendan.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A place for a table in a document of the repository, see {@link MarkedTables}.
 *
 * @param file the document
 * @param name what its marks call the place
 */
public record MarkedDocument(Path file, String name) {

    /**
     * Looks for the place, so that nothing is measured in vain.
     *
     * @throws IllegalArgumentException if there is no such document or no such place
     */
    public MarkedDocument check() {
        MarkedTables.replaced(text(), name, List.of());
        return this;
    }

    /** Writes these lines there in place of those that were there. */
    public void write(List<String> lines) {
        try {
            Files.writeString(file, MarkedTables.replaced(text(), name, lines));
        } catch (IOException e) {
            throw new IllegalArgumentException("%s cannot be written".formatted(file), e);
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("%s cannot be read".formatted(file), e);
        }
    }
}
