package io.rendan.dataset;

import io.rendan.dataset.check.DatasetChecker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the rows of a dataset that {@link DatasetChecker} has accepted, table by table, as often as
 * asked. Rows that are suppressed are left out.
 */
public final class DatasetReader implements RowSource {

    private final DatasetSource source;

    public DatasetReader(DatasetSource source) {
        this.source = source;
    }

    /**
     * Hands over the rows of a table in the order of its file; none where it is not given.
     *
     * @throws DatasetException.Faulty at the first row that breaks a rule of its cells
     */
    @Override
    public void forEach(DatasetFile table, Consumer<DatasetRow> row) {
        Optional<String> name = source.nameOf(table);
        if (name.isEmpty()) {
            return;
        }
        try (InputStream text = source.open(name.get())) {
            CsvSource.read(text, new Rows(table, name.get(), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What {@code dataset.json} says.
     *
     * @throws DatasetException.Faulty if it breaks a rule
     */
    public DatasetDescription description() {
        var errors = new FaultList();
        var complaints = new FaultCollector(DatasetSource.DESCRIPTION, errors, new FaultList());
        try (InputStream text = source.open(DatasetSource.DESCRIPTION)) {
            return DescriptionReader.read(text, complaints)
                    .orElseThrow(() -> faulty(errors.count(), errors.first().getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DatasetException.Faulty faulty(long count, DatasetFault first) {
        return new DatasetException.Faulty(source.label(), count, first);
    }

    private final class Rows implements CsvSource.Listener {

        private final DatasetFile table;
        private final String file;
        private final Consumer<DatasetRow> row;
        private final FaultList errors = new FaultList();
        private final FaultCollector complaints;
        private Optional<RowParser> parser = Optional.empty();

        Rows(DatasetFile table, String file, Consumer<DatasetRow> row) {
            this.table = table;
            this.file = file;
            this.row = row;
            this.complaints = new FaultCollector(file, errors, new FaultList());
        }

        @Override
        public void onRecord(long line, List<String> cells) {
            if (parser.isEmpty()) {
                var header = Header.read(table, cells, complaints);
                parser = Optional.of(new RowParser(table, header, complaints));
                failOnError();
                return;
            }
            DatasetRow read = parser.get().parse(line, cells);
            failOnError();
            if (!InteractionRule.isSuppressed(read)) {
                row.accept(read);
            }
        }

        private void failOnError() {
            if (errors.count() > 0) {
                throw faulty(errors.count(), errors.first().getFirst());
            }
        }

        @Override
        public void onFault(long line, String value, String message) {
            throw faulty(1, new DatasetFault(file, line, "", value, message));
        }

        @Override
        public void onEnd(long line, String message) {
            throw faulty(1, new DatasetFault(file, line, "", "", message));
        }
    }
}
