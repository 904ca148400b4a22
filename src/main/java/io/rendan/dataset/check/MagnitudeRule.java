package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.RowRule;
import io.rendan.network.Magnitude;

import java.util.Locale;

/** Warns of amounts that a run will take as not known, since they are too large to reckon with. */
public final class MagnitudeRule implements RowRule {

    private final DatasetFile table;
    private final FaultCollector complaints;

    public MagnitudeRule(DatasetFile table, FaultCollector complaints) {
        this.table = table;
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (SumRule.isAmount(table, table.columns().get(i))) {
                check(row, i);
            }
        }
    }

    private void check(DatasetRow row, int column) {
        double value = row.value(column, Double.class).orElse(0.0);
        if (Magnitude.isTooLarge(value)) {
            complaints.warning(
                    row.line(),
                    table.columns().get(column).name(),
                    String.valueOf(value),
                    String.format(
                            Locale.ROOT,
                            "counts as not known: amounts are reckoned with up to %.0e",
                            Magnitude.LARGEST));
        }
    }
}
