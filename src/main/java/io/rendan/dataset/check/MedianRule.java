package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.RowRule;

import java.util.Locale;

/** Warns of values of a column that are over a thousand times its median. */
public final class MedianRule implements RowRule {

    private final DatasetFile table;
    private final String column;
    private final FaultCollector complaints;
    private final OddValues values = new OddValues();

    public MedianRule(DatasetFile table, String column, FaultCollector complaints) {
        this.table = table;
        this.column = column;
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        double value = row.number(column);
        values.count(value);
        values.suspect(value, row.line());
    }

    @Override
    public void finish() {
        warn(values, column, table.stem(), complaints);
    }

    static void warn(OddValues values, String column, String kind, FaultCollector complaints) {
        double median = values.median();
        for (OddValues.Candidate odd : values.odd()) {
            complaints.warning(
                    odd.line(),
                    column,
                    Double.toString(odd.value()),
                    String.format(
                            Locale.ROOT,
                            "odd: over 1,000 times the median of %s, which is about %.3g",
                            kind,
                            median));
        }
    }
}
