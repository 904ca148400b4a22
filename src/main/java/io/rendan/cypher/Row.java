package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Cells by name: a row of a statement's answer, or a node or a map within one.
 *
 * <p>A cell may be unknown: Neo4j keeps no property without a value. Each reader says what it makes
 * of that: {@code …IfKnown} gives an empty answer; the others fail with the cell's name unless they
 * document a stand-in. A cell of another type than expected fails too.
 */
public final class Row {

    private final MapAccessor cells;

    Row(MapAccessor cells) {
        this.cells = cells;
    }

    /** A row of values that the database has given, such as those of other rows. */
    public static Row of(Map<String, ? extends @Nullable Object> cells) {
        return new Row(Values.value(CypherQueries.nullable(cells)));
    }

    /** The same row with one more cell, or another value in it. */
    public Row with(String column, @Nullable Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        cells.keys().forEach(name -> all.put(name, cells.get(name)));
        all.put(column, value instanceof Row row ? row.cells : value);
        return of(all);
    }

    /** A cell as it is, to be put into another row. */
    public Object cell(String column) {
        return cells.get(column);
    }

    /** Names of the cells. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        cells.keys().forEach(columns::add);
        return columns;
    }

    /** Whether there is a value in a cell. */
    public boolean isKnown(String column) {
        return !cells.get(column).isNull();
    }

    /** A text. */
    public String text(String column) {
        return Cell.text(cells.get(column), column);
    }

    /** A text, where there is one. */
    public Optional<String> textIfKnown(String column) {
        return known(column).map(Value::asString);
    }

    /** A constant that is kept by its name. */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** A constant that is kept by its name, where there is one. */
    public <E extends Enum<E>> Optional<E> wordIfKnown(String column, Class<E> type) {
        return textIfKnown(column).map(name -> Enum.valueOf(type, name));
    }

    /** A whole number. */
    public long integer(String column) {
        return Cell.integer(cells.get(column), column);
    }

    /** A whole number, where there is one. */
    public Optional<Long> integerIfKnown(String column) {
        return known(column).map(Value::asLong);
    }

    /** How many there are of something; -1 where it is not known. */
    public int count(String column) {
        return Cell.count(cells.get(column));
    }

    /** A number; NaN where it is not known. */
    public double number(String column) {
        return Cell.number(cells.get(column));
    }

    /** A number, where there is one. */
    public Optional<Double> numberIfKnown(String column) {
        return known(column).map(Value::asDouble);
    }

    /** Whether something is so; what is not known is not so. */
    public boolean truth(String column) {
        return Cell.truth(cells.get(column));
    }

    /** Whether something is so, where it is known. */
    public Optional<Boolean> truthIfKnown(String column) {
        return known(column).map(Value::asBoolean);
    }

    /** A date. */
    public LocalDate date(String column) {
        return Cell.date(cells.get(column), column);
    }

    /** A date, where there is one. */
    public Optional<LocalDate> dateIfKnown(String column) {
        return known(column).map(Value::asLocalDate);
    }

    /** A month, kept as text such as {@code 2026-03}. */
    public YearMonth month(String column) {
        return Cell.month(cells.get(column), column);
    }

    /** A month, where there is one. */
    public Optional<YearMonth> monthIfKnown(String column) {
        return textIfKnown(column).map(YearMonth::parse);
    }

    /** A point in time, kept as {@link GraphTime} writes it. */
    public Instant instant(String column) {
        return Cell.instant(cells.get(column), column);
    }

    /** A point in time, where there is one. */
    public Optional<Instant> instantIfKnown(String column) {
        return known(column).map(cell -> Cell.instant(cell, column));
    }

    /** Texts in their order; none where the cell is empty. */
    public List<String> texts(String column) {
        return isKnown(column) ? cells.get(column).asList(Value::asString) : List.of();
    }

    /** The properties of a node, or the entries of a map. */
    public Row row(String column) {
        return new Row(Cell.required(cells.get(column), column));
    }

    /** The properties of a node, or the entries of a map, where there is one. */
    public Optional<Row> rowIfKnown(String column) {
        return known(column).map(Row::new);
    }

    /** Nodes or maps in their order; none where the cell is empty. */
    public <T> List<T> rows(String column, Function<Row, T> read) {
        return isKnown(column)
                ? cells.get(column).asList(cell -> read.apply(new Row(cell)))
                : List.of();
    }

    /** Hands over the lists that a cell holds, in their order. */
    public void eachTuple(String column, Consumer<Tuple> tuple) {
        for (Value list : cells.get(column).values()) {
            tuple.accept(new Tuple(list));
        }
    }

    /** All cells as plain Java values, in the order of the columns; null where unknown. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        cells.keys().forEach(column -> values.put(column, cells.get(column).asObject()));
        return values;
    }

    private Optional<Value> known(String column) {
        return Cell.known(cells.get(column));
    }
}
