package io.rendan.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON objects as a table. Header and cells follow from the columns alone: what items there are, or
 * whether there are any, changes no header.
 *
 * @param header column names
 * @param rows a cell a column
 */
record CsvRows(List<String> header, List<List<String>> rows) {

    private static final String REST = "." + Listing.OTHERS;

    /** Flattens items along columns, see {@link Listing#columns}. */
    static CsvRows of(List<JsonNode> items, List<String> columns) {
        Set<String> named = Set.copyOf(columns);
        List<List<String>> rows =
                items.stream()
                        .map(
                                item ->
                                        columns.stream()
                                                .map(column -> shown(item, column, named))
                                                .toList())
                        .toList();
        return new CsvRows(List.copyOf(columns), rows);
    }

    private static String shown(JsonNode item, String column, Set<String> named) {
        return column.endsWith(REST)
                ? rest(item, column.substring(0, column.length() - REST.length()), named)
                : safe(cell(item, column));
    }

    static String safe(JsonNode value) {
        return value.isNumber() ? plain(value.decimalValue()) : CsvCell.safe(text(value));
    }

    /** What stands below a parent and has no column of its own, as a JSON object. */
    private static String rest(JsonNode item, String parent, Set<String> named) {
        JsonNode value = item.path(parent);
        if (!value.isObject()) {
            return "";
        }
        ObjectNode rest = ((ObjectNode) value).deepCopy();
        value.propertyNames().stream()
                .filter(name -> named.contains(parent + "." + name))
                .forEach(rest::remove);
        return rest.isEmpty() ? "" : rest.toString();
    }

    /** What lies at a path; behind a list, what lies there in each of its elements. */
    private static JsonNode cell(JsonNode item, String path) {
        int dot = path.indexOf('.');
        JsonNode value = item.path(dot < 0 ? path : path.substring(0, dot));
        if (dot < 0) {
            return value;
        }
        String rest = path.substring(dot + 1);
        if (!value.isArray()) {
            return value.has(rest) ? value.get(rest) : cell(value, rest);
        }
        ArrayNode cells = JsonNodeFactory.instance.arrayNode();
        value.forEach(element -> cells.add(cell(element, rest)));
        return cells;
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream().anyMatch(JsonNode::isContainer)
                    ? value.toString()
                    : joined(value.valueStream().map(CsvRows::text).toList());
        }
        return value.isNumber()
                ? plain(value.decimalValue())
                : value.isString() ? value.stringValue() : value.toString();
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
