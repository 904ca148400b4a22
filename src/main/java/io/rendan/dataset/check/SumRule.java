package io.rendan.dataset.check;

import io.rendan.dataset.Column;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.RowRule;

/**
 * The amounts of a column add up to at most 10³⁰⁶, whatever their signs: all sums over rows, tables
 * and the months of a year then are finite numbers. The cell that goes beyond is at fault.
 */
public final class SumRule implements RowRule {

    /** Fourteen columns of amounts times twelve months of this stay below the largest double. */
    static final double MOST = 1e306;

    private final DatasetFile table;
    private final FaultCollector complaints;
    private final double[] sums;

    public SumRule(DatasetFile table, FaultCollector complaints) {
        this.table = table;
        this.complaints = complaints;
        this.sums = new double[table.columns().size()];
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        for (int i = 0; i < sums.length; i++) {
            if (isAmount(table, table.columns().get(i))) {
                add(row, i);
            }
        }
    }

    /** Whether a column holds money, volumes or hours, which runs add up. */
    static boolean isAmount(DatasetFile table, Column column) {
        return column.type() == Column.Type.AMOUNT
                || (column.type() == Column.Type.DECIMAL && table == DatasetFile.STATEMENTS);
    }

    private void add(DatasetRow row, int column) {
        double value = row.value(column, Double.class).map(Math::abs).orElse(0.0);
        if (sums[column] + value <= MOST) {
            sums[column] += value;
        } else {
            complaints.error(
                    row.line(),
                    table.columns().get(column).name(),
                    row.value(column).map(Object::toString).orElse(""),
                    "expected amounts that add up to at most 1e306 in this column");
        }
    }
}
