package io.rendan.dashboard.web;

import io.rendan.dashboard.figure.NumberTable;

/** A drawing's table as CSV: numbers as they are, without thousands or units. */
final class FigureCsv {

    private FigureCsv() {}

    static String of(NumberTable table) {
        var csv = new CsvTable(table.heads().stream().map(NumberTable.Head::title).toList());
        table.rows().forEach(row -> csv.add(row.stream().map(NumberTable.Cell::raw).toList()));
        return csv.toString();
    }
}
