package io.rendan.dataset.check;

import io.rendan.dataset.Column;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.Lookalikes;
import io.rendan.dataset.RowRule;

import java.util.Locale;
import java.util.OptionalInt;

/** Warns of ids with characters that nobody sees, left of letters read in a wrong encoding. */
public final class LeftoverRule implements RowRule {

    private final DatasetFile table;
    private final FaultCollector complaints;

    public LeftoverRule(DatasetFile table, FaultCollector complaints) {
        this.table = table;
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.type() == Column.Type.ID) {
                check(row, i, column.name());
            }
        }
    }

    private void check(DatasetRow row, int column, String name) {
        String id = row.value(column, String.class).orElse("");
        OptionalInt leftover = id.chars().filter(Lookalikes::isLeftover).findFirst();
        if (leftover.isPresent()) {
            complaints.warning(
                    row.line(),
                    name,
                    id,
                    String.format(
                            Locale.ROOT,
                            "holds U+%04X, which nobody sees: likely a letter that was read in a"
                                    + " wrong encoding; write it as UTF-8",
                            leftover.getAsInt()));
        }
    }
}
