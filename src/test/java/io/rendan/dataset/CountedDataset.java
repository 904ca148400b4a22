package io.rendan.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A dataset folder that counts how often each of its files is opened. */
public final class CountedDataset {

    private final Path folder;
    private final Map<String, Integer> opened = new TreeMap<>();

    public CountedDataset(Path folder) {
        this.folder = folder;
    }

    /** Opens the dataset. */
    public DatasetSource open() throws IOException {
        Map<String, DatasetEntry> entries = new TreeMap<>();
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            entries.put(
                    name,
                    new DatasetEntry(
                            Files.size(file),
                            () -> {
                                count(name);
                                return Files.newInputStream(file);
                            }));
        }
        return new DatasetSource("counted", entries, () -> {}, Limits.DEFAULT);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private synchronized void count(String name) {
        opened.merge(name, 1, Integer::sum);
    }

    /** How often each file was opened, by name. */
    public synchronized Map<String, Integer> opened() {
        return Collections.unmodifiableMap(new TreeMap<>(opened));
    }
}
