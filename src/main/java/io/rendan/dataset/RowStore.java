package io.rendan.dataset;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Rows as typed values in a folder of their own: what was parsed once need not be parsed again, and
 * memory holds one row at a time, however many there are. A file a table, compressed, so that it
 * takes about the space of the zip that the rows came from. Rows of one table are put one after the
 * other. Not thread-safe while writing; afterwards several threads may read.
 */
public final class RowStore implements RowSource, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private @Nullable DatasetFile table;
    private @Nullable DataOutputStream open;

    /** Rows in a folder, which is made by the first row if need be. */
    public RowStore(Path folder) {
        this.folder = folder;
    }

    /** Puts a row behind those of its table; the first of a table replaces what was kept of it. */
    public void put(DatasetRow row) {
        try {
            DataOutputStream out = outputFor(row);
            out.writeBoolean(true);
            out.writeLong(row.line());
            for (int i = 0; i < row.table().columns().size(); i++) {
                Optional<Object> value = row.value(i);
                out.writeBoolean(value.isPresent());
                if (value.isPresent()) {
                    RowCells.write(out, value.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataOutputStream outputFor(DatasetRow row) throws IOException {
        if (open != null && table == row.table()) {
            return open;
        }
        close();
        Files.createDirectories(folder);
        table = row.table();
        open =
                new DataOutputStream(
                        new BufferedOutputStream(
                                new FastGzip(Files.newOutputStream(file(row.table()))), BUFFER));
        for (Column column : row.table().columns()) {
            open.writeBoolean(row.has(column.name()));
        }
        return open;
    }

    /** Ends writing. */
    @Override
    public void close() {
        if (open == null) {
            return;
        }
        try (DataOutputStream ending = open) {
            ending.writeBoolean(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open = null;
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if what was kept is cut short or cannot be read
     */
    @Override
    public void forEach(DatasetFile of, Consumer<DatasetRow> row) {
        if (!Files.exists(file(of))) {
            return;
        }
        try (var in =
                new DataInputStream(
                        new BufferedInputStream(
                                new GZIPInputStream(Files.newInputStream(file(of)), BUFFER),
                                BUFFER))) {
            Header header = header(in, of.columns().size());
            while (in.readBoolean()) {
                row.accept(read(in, of, header));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Header header(DataInputStream in, int columns) throws IOException {
        List<Integer> positions = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            positions.add(in.readBoolean() ? i : -1);
        }
        return new Header(columns, positions);
    }

    private static DatasetRow read(DataInputStream in, DatasetFile of, Header header)
            throws IOException {
        long line = in.readLong();
        @Nullable Object[] values = new @Nullable Object[of.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readBoolean() ? RowCells.read(in, of.columns().get(i).type()) : null;
        }
        return new DatasetRow(of, line, header, values);
    }

    private Path file(DatasetFile of) {
        return folder.resolve(of.stem() + ".rows");
    }

    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
