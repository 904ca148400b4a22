package io.rendan.web;

import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the OpenAPI document says of a type of a room that knows nothing of HTTP, so that no
 * annotation has to stand there. Declare it as a bean. Names that no schema has are left alone.
 *
 * <p>A property of a type that is unwrapped into others is the same in all of them: a note on one
 * shows in each.
 */
public final class SchemaNotes {

    private record Note(String description, @Nullable Object example) {}

    private record Range(int least, int most) {}

    private final Set<String> schemas;
    private final List<String> required = new ArrayList<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();
    private String description = "";

    private SchemaNotes(Set<String> schemas) {
        this.schemas = schemas;
    }

    /**
     * Begins the notes of a type.
     *
     * @param schemas the type's name in the document, and the names of those that it is unwrapped
     *     into
     */
    public static SchemaNotes of(String... schemas) {
        return new SchemaNotes(Set.of(schemas));
    }

    /** What the type is. */
    public SchemaNotes described(String text) {
        description = text;
        return this;
    }

    /** Which properties are always there. */
    public SchemaNotes required(String... names) {
        required.addAll(List.of(names));
        return this;
    }

    /** What a property is. */
    public SchemaNotes property(String name, String text) {
        notes.put(name, new Note(text, null));
        return this;
    }

    /**
     * What a property is, and what it may look like.
     *
     * @param text empty where the name says it
     */
    public SchemaNotes property(String name, String text, Object example) {
        notes.put(name, new Note(text, example));
        return this;
    }

    /** From where to where a number may lie. */
    public SchemaNotes range(String name, int least, int most) {
        ranges.put(name, new Range(least, most));
        return this;
    }

    /** Says it in a document's schemas. */
    @SuppressWarnings("rawtypes") // as the library has them
    public void addTo(Map<String, Schema> document) {
        document.forEach(
                (name, schema) -> {
                    if (schemas.contains(name)) {
                        addTo(schema);
                    }
                });
    }

    private void addTo(Schema<?> schema) {
        if (!description.isEmpty() && schema.getDescription() == null) {
            schema.setDescription(description);
        }
        if (!required.isEmpty()) {
            Set<String> all = new TreeSet<>(required);
            if (schema.getRequired() != null) {
                all.addAll(schema.getRequired());
            }
            schema.setRequired(List.copyOf(all));
        }
        schema.getProperties()
                .forEach(
                        (property, its) -> {
                            Note note = notes.get(property);
                            if (note != null) {
                                add(note, its);
                            }
                            Range range = ranges.get(property);
                            if (range != null) {
                                its.setMinimum(BigDecimal.valueOf(range.least()));
                                its.setMaximum(BigDecimal.valueOf(range.most()));
                            }
                        });
    }

    private static void add(Note note, Schema<?> property) {
        if (!note.description().isEmpty()) {
            property.setDescription(note.description());
        }
        if (note.example() != null) {
            property.setExample(note.example());
        }
    }
}
