package io.rendan.launch;

import io.rendan.analysis.VisibleText;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in columns, for a console: left or right aligned, as wide as their widest cell. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /**
     * Lines of a table.
     *
     * @param alignment a letter a column: {@code l} or {@code r}
     * @param texts cells, as many a row as the alignment has letters
     */
    static String of(String alignment, List<List<String>> texts) {
        List<List<String>> rows =
                texts.stream().map(row -> row.stream().map(VisibleText::of).toList()).toList();
        int[] widths =
                IntStream.range(0, alignment.length()).map(column -> width(rows, column)).toArray();
        return rows.stream()
                .map(row -> line(alignment, widths, row).stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(String alignment, int[] widths, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(alignment.charAt(column), widths[column], row.get(column)))
                .collect(Collectors.joining(GAP, GAP, ""));
    }

    private static String cell(char alignment, int width, String text) {
        String padding = " ".repeat(width - text.length());
        return alignment == 'r' ? padding + text : text + padding;
    }
}
