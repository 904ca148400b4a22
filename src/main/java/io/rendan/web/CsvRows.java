package io.rendan.web;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON objects as a table.
 *
 * @param header column names
 * @param rows a cell a column
 */
record CsvRows(List<String> header, List<List<String>> rows) {

    private static final String EACH = ".*";

    /** Flattens items along columns, see {@link Listing#columns}. */
    static CsvRows of(List<JsonNode> items, List<String> columns) {
        Set<String> header = new LinkedHashSet<>();
        for (String column : columns) {
            if (column.endsWith(EACH)) {
                String parent = column.substring(0, column.length() - EACH.length());
                items.forEach(
                        item ->
                                item.path(parent)
                                        .propertyNames()
                                        .forEach(name -> header.add(parent + "." + name)));
            } else {
                header.add(column);
            }
        }
        List<List<String>> rows =
                items.stream()
                        .map(item -> header.stream().map(column -> cell(item, column)).toList())
                        .toList();
        return new CsvRows(List.copyOf(header), rows);
    }

    private static String cell(JsonNode item, String column) {
        int dot = column.indexOf('.');
        JsonNode value = item.path(dot < 0 ? column : column.substring(0, dot));
        if (dot < 0) {
            return text(value);
        }
        String rest = column.substring(dot + 1);
        if (!value.isArray()) {
            return value.has(rest) ? text(value.get(rest)) : cell(value, rest);
        }
        List<String> cells = new ArrayList<>();
        value.forEach(element -> cells.add(cell(element, rest)));
        return joined(cells);
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return joined(value.valueStream().map(CsvRows::text).toList());
        }
        return value.isNumber()
                ? plain(value.decimalValue())
                : value.isString() ? CsvCell.safe(value.stringValue()) : value.toString();
    }

    private static String joined(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";"));
    }

    /** Without exponent while that stays short, since not every reader of CSV knows exponents. */
    private static String plain(BigDecimal number) {
        boolean small = Math.abs(number.scale()) <= 20;
        return small ? strip(number.toPlainString()) : number.toString();
    }

    private static String strip(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
