package io.rendan.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a dataset folder: {@code dataset.json}, tables with their columns in documented order, and
 * planted truth.
 *
 * <p>Everything goes to a temporary folder beside the target and moves into place with {@link
 * #commit()}; without it {@link #close()} leaves no trace. Same rows, same bytes: lines end with a
 * line feed and gzip carries no time. Not safe for use by several threads.
 *
 * @see DatasetFile
 */
public final class DatasetWriter implements AutoCloseable {

    private static final String DESCRIPTION = "dataset.json";
    private static final String TRUTH = "truth";

    private final Path target;
    private final Path draft;

    private DatasetWriter(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Begins a dataset.
     *
     * @param folder where it shall stand; an older dataset there is replaced on commit
     * @throws IllegalArgumentException if the folder holds anything that is not a dataset's
     */
    public static DatasetWriter to(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(target + " cannot hold a dataset: name a folder");
        }
        try {
            refuseForeignFiles(target);
            Path draft =
                    parent.resolve(
                            "." + target.getFileName() + "-draft-" + ProcessHandle.current().pid());
            remove(draft);
            Files.createDirectories(draft);
            return new DatasetWriter(target, draft);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write a dataset to " + target, fault);
        }
    }

    /** Writes {@code dataset.json}. */
    public void describe(DatasetDescription description) {
        String json =
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(entries(description))
                        .replace("\r\n", "\n");
        try {
            Files.writeString(draft.resolve(DESCRIPTION), json + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + DESCRIPTION, fault);
        }
    }

    /**
     * Writes one table.
     *
     * @param cells a thing's cells in the order of {@link DatasetFile#columnNames()}, as {@link
     *     CellText} writes them
     * @param zipped whether to write {@code .csv.gz} instead of {@code .csv}
     */
    public <T> void table(
            DatasetFile file, boolean zipped, Stream<T> things, Function<T, List<String>> cells) {
        write(
                draft.resolve(file.stem() + (zipped ? ".csv.gz" : ".csv")),
                file.columnNames(),
                things.map(cells));
    }

    /** Writes {@code truth/NAME.csv}: planted answers, read by the evaluation only. */
    public void truth(String name, List<String> columns, Stream<List<String>> rows) {
        try {
            Path folder = Files.createDirectories(draft.resolve(TRUTH));
            write(folder.resolve(name + ".csv"), columns, rows);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write truth " + name, fault);
        }
    }

    /** Moves the finished dataset into place, instead of the one that stood there. */
    public void commit() {
        try {
            Path retired = draft.resolveSibling(draft.getFileName() + "-old");
            if (Files.exists(target)) {
                Files.move(target, retired);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            remove(retired);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot move the dataset to " + target, fault);
        }
    }

    /** Removes what was written, unless it is committed. */
    @Override
    public void close() {
        try {
            remove(draft);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot remove " + draft, fault);
        }
    }

    private static Map<String, String> entries(DatasetDescription description) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("name", description.name());
        description.title().ifPresent(title -> entries.put("title", title));
        entries.put("currency", description.currency());
        entries.put("asOf", description.asOf().toString());
        description.licence().ifPresent(licence -> entries.put("licence", licence));
        description.source().ifPresent(source -> entries.put("source", source));
        return entries;
    }

    private static void write(Path path, List<String> columns, Stream<List<String>> rows) {
        try (OutputStream bytes = open(path);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes)) {
            csv.writeRecord(columns);
            rows.forEach(
                    row -> {
                        if (row.size() != columns.size()) {
                            throw new IllegalArgumentException(
                                    path.getFileName() + ": " + row + " does not fit " + columns);
                        }
                        csv.writeRecord(row);
                    });
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + path, fault);
        }
    }

    private static OutputStream open(Path path) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        return path.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
    }

    private static void refuseForeignFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " is a file, not a folder");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            String foreign =
                    entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !belongs(name))
                            .sorted()
                            .collect(Collectors.joining(", "));
            if (!foreign.isEmpty()) {
                throw new IllegalArgumentException(
                        folder + " holds files that are no dataset's: " + foreign);
            }
        }
    }

    private static boolean belongs(String name) {
        return name.equals(DESCRIPTION)
                || name.equals(TRUTH)
                || Stream.of(DatasetFile.values())
                        .map(DatasetFile::stem)
                        .anyMatch(s -> name.equals(s + ".csv") || name.equals(s + ".csv.gz"));
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(entry);
            }
        }
    }
}
