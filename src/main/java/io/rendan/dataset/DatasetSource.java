package io.rendan.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The files of a dataset: a folder, or a zip that holds such a folder or its contents. Nothing is
 * ever unpacked to disk. Not thread-safe; close it after use.
 */
public final class DatasetSource implements AutoCloseable {

    public static final String DESCRIPTION = "dataset.json";
    private static final String TRUTH = "truth/";
    private static final String GZ = ".gz";
    private static final int BUFFER = 1 << 16;

    private final String label;
    private final NavigableMap<String, DatasetEntry> entries;
    private final Closeable resource;
    private final Limits limits;

    DatasetSource(
            String label, Map<String, DatasetEntry> entries, Closeable resource, Limits limits) {
        this.label = label;
        this.entries = new TreeMap<>(entries);
        this.resource = resource;
        this.limits = limits;
    }

    /**
     * Opens a folder or a zip.
     *
     * @throws DatasetException.NotFound if there is neither at that path
     * @throws DatasetException.Unreadable if it is a file but no zip, is encrypted, or has entries
     *     that lead out of the folder
     */
    public static DatasetSource open(Path path) {
        return open(path, Limits.DEFAULT);
    }

    /** Opens a folder or a zip, with limits of one's own. */
    public static DatasetSource open(Path path, Limits limits) {
        return open(path, nameOf(path), limits);
    }

    /** Opens a folder or a zip under a name that messages use. */
    public static DatasetSource open(Path path, String label, Limits limits) {
        if (Files.isDirectory(path)) {
            return new DatasetSource(label, folderEntries(path), () -> {}, limits);
        }
        if (Files.isRegularFile(path)) {
            return ZippedDataset.open(path, label, limits);
        }
        throw new DatasetException.NotFound(path.toString());
    }

    /**
     * Where the dataset of a name lies: {@code name}, or {@code name.zip}, directly in a folder.
     *
     * @throws DatasetException.InvalidName if the name leads elsewhere, by links too
     * @throws DatasetException.NotFound if the folder has none of that name
     */
    public static Path named(Path datasets, String name) {
        if (name.isBlank() || name.startsWith(".") || name.matches("(?s).*[/\\\\:\\p{Cntrl}].*")) {
            throw new DatasetException.InvalidName(name);
        }
        try {
            for (String candidate : List.of(name, name + ".zip")) {
                Path path = datasets.resolve(candidate);
                if (Files.isDirectory(path) || (candidate.endsWith(".zip") && Files.exists(path))) {
                    return inside(datasets, path, name);
                }
            }
        } catch (InvalidPathException e) {
            throw new DatasetException.InvalidName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new DatasetException.NotFound(name);
    }

    private static Path inside(Path datasets, Path path, String name) throws IOException {
        if (!path.toRealPath().startsWith(datasets.toRealPath())) {
            throw new DatasetException.InvalidName(name);
        }
        return path;
    }

    /** Name of a folder or zip. */
    public static String nameOf(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    private static Map<String, DatasetEntry> folderEntries(Path folder) {
        Map<String, DatasetEntry> entries = new TreeMap<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                String name = String.valueOf(child.getFileName());
                if (Leftovers.holds(name)) {
                    continue;
                }
                entries.put(
                        Files.isDirectory(child) ? name + "/" : name,
                        new DatasetEntry(Files.size(child), () -> Files.newInputStream(child)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Name of the folder or zip. */
    public String label() {
        return label;
    }

    /** Names under which a table is given: none, {@code x.csv}, {@code x.csv.gz}, or both. */
    public List<String> namesOf(DatasetFile table) {
        String plain = table.stem() + ".csv";
        return Stream.of(plain, plain + GZ).filter(entries::containsKey).toList();
    }

    /** The name under which a table is given; empty where it is not. */
    public Optional<String> nameOf(DatasetFile table) {
        return namesOf(table).stream().findFirst();
    }

    public boolean hasDescription() {
        return entries.containsKey(DESCRIPTION);
    }

    /** All files; folders, whose files are not read, end with a slash. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Whether a file of this name, without folder, is part of the format. */
    static boolean isKnown(String name) {
        return name.equals(DESCRIPTION)
                || Stream.of(DatasetFile.values())
                        .map(table -> table.stem() + ".csv")
                        .anyMatch(plain -> name.equals(plain) || name.equals(plain + GZ));
    }

    /** Files that are no part of the format; what lies under {@code truth/} is. */
    public List<String> unknownNames() {
        List<String> known =
                Stream.of(DatasetFile.values()).flatMap(table -> namesOf(table).stream()).toList();
        return entries.keySet().stream()
                .filter(name -> !name.equals(DESCRIPTION) && !name.startsWith(TRUTH))
                .filter(name -> !known.contains(name))
                .toList();
    }

    /** Bytes of a table as stored, compressed where it is; 0 where it is not given. */
    public long sizeOf(DatasetFile table) {
        return namesOf(table).stream().mapToLong(name -> entry(name).size()).sum();
    }

    /** Bytes of all tables as stored. */
    public long sizeOfTables() {
        return Stream.of(DatasetFile.values()).mapToLong(this::sizeOf).sum();
    }

    /**
     * A file's text as bytes, decompressed.
     *
     * @throws IOException also while reading, once more than {@link Limits#textBytes} were read
     */
    public InputStream open(String name) throws IOException {
        InputStream stored = entry(name).open();
        try {
            InputStream text = name.endsWith(GZ) ? new GZIPInputStream(stored, BUFFER) : stored;
            return new BoundedInputStream(text, limits.textBytes());
        } catch (IOException e) {
            stored.close();
            throw e;
        }
    }

    /** A file's bytes as stored. */
    public InputStream openStored(String name) throws IOException {
        return entry(name).open();
    }

    public Limits limits() {
        return limits;
    }

    private DatasetEntry entry(String name) {
        return Optional.ofNullable(entries.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no file " + name));
    }

    @Override
    public void close() {
        try {
            resource.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
