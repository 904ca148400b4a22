package io.rendan.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a question's rows may be drawn.
 *
 * @param kind of chart
 * @param x column along the axis; empty for a graph
 * @param y columns to draw; none for a graph
 * @param by column whose values are drawn apart
 */
public record ChartHint(ChartKind kind, Optional<String> x, List<String> y, Optional<String> by) {

    private static final String FORM = "bar, line or scatter with x=column y=column, or graph";

    public ChartHint {
        y = List.copyOf(y);
    }

    /**
     * Reads a hint such as {@code bar x=platform y=revenue,cost by=kind}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ChartHint of(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        ChartKind kind = kind(words.getFirst(), text);
        Optional<String> x = Optional.empty();
        Optional<String> by = Optional.empty();
        List<String> y = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.substring(0, Math.max(0, word.indexOf('=')))) {
                case "x" -> x = Optional.of(value);
                case "y" -> y.addAll(Arrays.asList(value.split(",")));
                case "by" -> by = Optional.of(value);
                default -> throw wrong(text);
            }
        }
        if (kind != ChartKind.GRAPH && (x.isEmpty() || y.isEmpty())) {
            throw wrong(text);
        }
        return new ChartHint(kind, x, y, by);
    }

    private static ChartKind kind(String word, String text) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> wrong(text));
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("chart '%s', expected %s".formatted(text, FORM));
    }

    /** The columns that it speaks of. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(y);
        x.ifPresent(columns::add);
        by.ifPresent(columns::add);
        return columns;
    }
}
