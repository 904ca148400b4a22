package io.rendan.explore;

import io.rendan.cypher.CypherFile;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of the library: what its header says, and what follows from its statement. */
final class QueryHeader {

    /** Category of a file that names none. */
    static final String UNSORTED = "own";

    private static final Pattern SECONDS = Pattern.compile("(\\d+(?:\\.\\d+)?) s");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final CypherFile file;

    private QueryHeader(CypherFile file) {
        this.file = file;
    }

    /**
     * A question.
     *
     * @param id where the header gives none
     * @throws IllegalArgumentException naming what is wrong with the file
     */
    static LibraryQuery read(CypherFile file, String id, boolean own) {
        return new QueryHeader(file).read(id, own);
    }

    private LibraryQuery read(String id, boolean own) {
        if (file.text().isBlank()) {
            throw new IllegalArgumentException("it has no statement");
        }
        String name = file.header().getOrDefault("id", id);
        if (!ID.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "id '%s', expected letters, digits, points and hyphens".formatted(name));
        }
        String title = file.title().orElse(name);
        return new LibraryQuery(
                name,
                title,
                file.header().getOrDefault("question", title),
                file.header().getOrDefault("category", UNSORTED),
                parameters(),
                file.columns(),
                file.indexes(),
                Optional.ofNullable(file.header().get("time")).map(QueryHeader::seconds),
                chart(),
                own,
                file.text());
    }

    private Optional<ChartHint> chart() {
        Optional<ChartHint> chart =
                Optional.ofNullable(file.header().get("chart")).map(ChartHint::of);
        chart.stream()
                .flatMap(hint -> hint.columns().stream())
                .filter(column -> !file.columns().contains(column))
                .findFirst()
                .ifPresent(
                        column -> {
                            throw new IllegalArgumentException(
                                    "chart with the column '%s', expected one of %s"
                                            .formatted(column, String.join(", ", file.columns())));
                        });
        return chart;
    }

    private static double seconds(String time) {
        Matcher seconds = SECONDS.matcher(time);
        if (!seconds.matches()) {
            throw new IllegalArgumentException(
                    "time '%s', expected seconds such as 0.5 s".formatted(time));
        }
        return Double.parseDouble(seconds.group(1));
    }

    private List<QueryParameter> parameters() {
        return file.declared().stream().map(this::parameter).toList();
    }

    private QueryParameter parameter(CypherFile.Declared declared) {
        ValueType type = ValueType.of(declared.type());
        return new QueryParameter(
                declared.name(),
                declared.type(),
                declared.standard().isEmpty(),
                declared.standard().map(text -> value(declared, text, type)).orElse(null),
                Optional.ofNullable(file.settings().get(declared.name()))
                        .map(text -> value(declared, text, type))
                        .orElse(null),
                LookedUp.label(file.text(), declared.name()),
                type);
    }

    private static @Nullable Object value(
            CypherFile.Declared declared, String text, ValueType type) {
        Object value = Expression.value(text);
        if (value != null && type.read(value).isEmpty()) {
            throw new IllegalArgumentException(
                    "parameter %s is %s, expected %s"
                            .formatted(declared.name(), text, type.expected()));
        }
        return value instanceof java.time.LocalDate date ? date.toString() : value;
    }
}
