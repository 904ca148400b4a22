package io.rendan.dataset.check;

import io.rendan.dataset.Column;
import io.rendan.dataset.CsvSource;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.Header;
import io.rendan.dataset.InteractionRule;
import io.rendan.dataset.Limits;
import io.rendan.dataset.RowParser;
import io.rendan.dataset.RowRule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks one file from its header to its last row. */
final class TableCheck implements CsvSource.Listener {

    private final DatasetFile table;
    private final KnownIds things;
    private final Limits limits;
    private final Consumer<DatasetRow> accepted;
    private final FaultCollector complaints;
    private final List<RowRule> rules;
    private Optional<RowParser> parser = Optional.empty();
    private long rows;
    private long suppressed;

    TableCheck(
            DatasetFile table,
            KnownIds things,
            ContractFacts facts,
            Limits limits,
            Consumer<DatasetRow> accepted,
            FaultCollector complaints) {
        this.table = table;
        this.things = things;
        this.limits = limits;
        this.accepted = accepted;
        this.complaints = complaints;
        this.rules = RowRule.of(table, things, facts, complaints);
    }

    @Override
    public void onRecord(long line, List<String> cells) {
        if (parser.isEmpty()) {
            onHeader(cells);
        } else {
            onRow(parser.get().parse(line, cells));
        }
    }

    private void onHeader(List<String> names) {
        var header = Header.read(table, names, complaints);
        if (table.hasId() && !header.has(table.indexOf("id"))) {
            things.notRead(table);
        }
        parser = Optional.of(new RowParser(table, header, complaints));
    }

    private void onRow(DatasetRow row) {
        rows++;
        if (rows > limits.keys() || things.size() > limits.ids()) {
            throw new TooLarge(row.line());
        }
        if (table.hasId()) {
            checkId(row);
        }
        int[] references = references(row);
        rules.forEach(rule -> rule.check(row, references));
        if (InteractionRule.isSuppressed(row)) {
            suppressed++;
        } else {
            accepted.accept(row);
        }
    }

    private void checkId(DatasetRow row) {
        row.text("id")
                .ifPresent(
                        id -> {
                            Ids ids = things.of(table);
                            int known = ids.find(id);
                            if (known < 0) {
                                ids.add(id, table, row.line());
                            } else if (ids.line(known) == Ids.IN_GRAPH
                                    && ids.table(known) == table) {
                                ids.meet(known, row.line());
                            } else {
                                complaints.error(
                                        row.line(),
                                        "id",
                                        id,
                                        "expected an id of its own; it is in use "
                                                + where(ids, known));
                            }
                        });
    }

    private static String where(Ids ids, int number) {
        String stem = ids.table(number).stem();
        int line = ids.line(number);
        return line == Ids.IN_GRAPH
                ? "for one of the " + stem.replace('_', ' ') + " loaded before"
                : "in line %s of %s".formatted(line, stem);
    }

    private int[] references(DatasetRow row) {
        List<Column> columns = table.columns();
        int[] references = new int[columns.size()];
        Arrays.fill(references, -1);
        for (int i = 0; i < references.length; i++) {
            Column column = columns.get(i);
            if (column.target().isEmpty()) {
                continue;
            }
            Column.Target target = column.target().get();
            Optional<String> id = row.value(i, String.class);
            references[i] = id.map(text -> things.find(target, text)).orElse(-1);
            if (id.isPresent() && references[i] < 0 && things.isComplete(target)) {
                complaints.error(
                        row.line(),
                        column.name(),
                        id.get(),
                        "expected " + KnownIds.expectation(target));
            }
        }
        return references;
    }

    @Override
    public void onFault(long line, String value, String message) {
        complaints.error(line, "", value, message);
    }

    @Override
    public void onEnd(long line, String message) {
        things.notRead(table);
        complaints.error(line, "", "", message + "; what follows was not checked");
    }

    /** Closes the books after the last row. */
    void finish() {
        if (parser.isEmpty()) {
            things.notRead(table);
            complaints.error(1, "", "", "expected a header row");
        }
        rules.forEach(RowRule::finish);
    }

    /** Rows that would be loaded. */
    long rows() {
        return rows - suppressed;
    }

    long suppressed() {
        return suppressed;
    }

    /** More rows or ids than the limits allow. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long line;

        TooLarge(long line) {
            super("more rows or ids than a dataset may have", null, false, false);
            this.line = line;
        }

        long line() {
            return line;
        }
    }
}
