package io.rendan.dataset.check;

import io.rendan.dataset.Column;
import io.rendan.dataset.CsvSource;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.Header;
import io.rendan.dataset.InteractionRule;
import io.rendan.dataset.Limits;
import io.rendan.dataset.Lookalikes;
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
    private final ErrorLimit limit;
    private final List<RowRule> rules;
    private Optional<RowParser> parser = Optional.empty();
    private boolean ended;
    private long rows;
    private long suppressed;

    TableCheck(
            DatasetFile table,
            KnownIds things,
            ContractFacts facts,
            Limits limits,
            Consumer<DatasetRow> accepted,
            FaultCollector complaints,
            ErrorLimit limit) {
        this.table = table;
        this.things = things;
        this.limits = limits;
        this.accepted = accepted;
        this.complaints = complaints;
        this.limit = limit;
        this.rules = RowRule.of(table, things, facts, complaints);
    }

    @Override
    public void onRecord(long line, List<String> cells) {
        if (parser.isEmpty()) {
            onHeader(line, cells);
        } else {
            onRow(parser.get().parse(line, cells));
        }
    }

    private void onHeader(long line, List<String> names) {
        if (names.stream().noneMatch(name -> table.indexOf(name) >= 0)) {
            Header.otherForm(table, names)
                    .ifPresent(
                            message -> {
                                throw new Stop(line, message);
                            });
        }
        var header = Header.read(table, names, complaints);
        if (table.hasId() && !header.has(table.indexOf("id"))) {
            things.notRead(table);
        }
        parser = Optional.of(new RowParser(table, header, complaints));
    }

    private void onRow(DatasetRow row) {
        stopAtLimit(row.line());
        rows++;
        if (rows > limits.keys() || things.size() > limits.ids()) {
            throw new Stop(row.line(), "more rows or ids than a dataset may have");
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
                        "expected " + KnownIds.expectation(target) + lookalike(target, id.get()));
            }
        }
        return references;
    }

    /** Where an id seems to be there, why it is not. */
    private String lookalike(Column.Target target, String id) {
        return complaints.isFull()
                ? ""
                : things.lookalike(target, id)
                        .map(
                                other ->
                                        "; '%s' looks alike, but has %s"
                                                .formatted(other, Lookalikes.difference(other, id)))
                        .orElse("");
    }

    private void stopAtLimit(long line) {
        if (limit.isReached()) {
            throw new Stop(line, "");
        }
    }

    @Override
    public void onFault(long line, String value, String message) {
        stopAtLimit(line);
        complaints.error(line, "", value, message);
    }

    @Override
    public void onEnd(long line, String message) {
        ended = true;
        things.notRead(table);
        complaints.error(line, "", "", message + "; what follows was not checked");
    }

    /** Ends the check where no more of the file is to be read. */
    void onEnd(Stop stop) {
        if (limit.isReached()) {
            things.notRead(table);
        } else {
            onEnd(stop.line, String.valueOf(stop.getMessage()));
        }
    }

    /** Closes the books after the last row. */
    void finish() {
        if (parser.isEmpty() && !ended) {
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

    /** No more of the file is to be read. */
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long line;

        Stop(long line, String message) {
            super(message, null, false, false);
            this.line = line;
        }
    }
}
