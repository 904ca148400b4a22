package io.rendan.trend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of a dataset as a reader with nothing but a spreadsheet sees it: no quotes in it. */
final class CsvFile {

    private CsvFile() {}

    static List<Map<String, String>> rows(String dataset, String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("datasets", dataset, file + ".csv"));
        String[] header = lines.getFirst().split(",");
        return lines.stream().skip(1).map(line -> row(header, line)).toList();
    }

    private static Map<String, String> row(String[] header, String line) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < header.length; column++) {
            row.put(header[column], cells[column]);
        }
        return row;
    }

    /** The number, 0 where blank. */
    static double number(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }
}
