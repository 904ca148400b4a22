package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.RowRule;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

/** No two rows of a table share their key, such as contract and month. */
public final class KeyRule implements RowRule {

    private static final int REFERENCE_BITS = 23;
    private static final int MONTH_BITS = 17;
    private static final int MONTHS = 12;

    private final DatasetFile table;
    private final FaultCollector complaints;
    private final LongKeySet keys = new LongKeySet();

    public KeyRule(DatasetFile table, FaultCollector complaints) {
        this.table = table;
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        long key = 0;
        for (int column : table.key()) {
            if (references[column] >= 0) {
                key = key << REFERENCE_BITS | references[column];
            } else {
                Optional<YearMonth> month = row.value(column, Object.class).flatMap(KeyRule::month);
                if (month.isEmpty()) {
                    return;
                }
                key = key << MONTH_BITS | number(month.get());
            }
        }
        if (!keys.add(key)) {
            complaints.error(
                    row.line(), names(), values(row), "expected one row for each of these");
        }
    }

    private static Optional<YearMonth> month(Object value) {
        return value instanceof YearMonth month ? Optional.of(month) : Optional.empty();
    }

    private static long number(YearMonth month) {
        return (long) month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    private String names() {
        return table.key().stream()
                .map(column -> table.columns().get(column).name())
                .collect(Collectors.joining(","));
    }

    private String values(DatasetRow row) {
        return table.key().stream()
                .map(column -> row.value(column).map(Object::toString).orElse(""))
                .collect(Collectors.joining(","));
    }
}
