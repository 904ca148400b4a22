package io.rendan.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a zip as the folder it holds, or as the folder it is. */
final class ZippedDataset {

    private static final int MOST_ENTRIES = 10_000;
    private static final String LEFT_BY_MACOS = "__MACOSX/";

    private ZippedDataset() {}

    static DatasetSource open(Path path, String label, Limits limits) {
        try {
            var zip = new ZipFile(path.toFile());
            try {
                return new DatasetSource(label, entries(zip, label), zip, limits);
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw new DatasetException.Unreadable(
                    label,
                    reason.contains("encrypted")
                            ? "expected a zip without a password"
                            : "expected a zip; " + reason);
        }
    }

    private static Map<String, DatasetEntry> entries(ZipFile zip, String label) {
        if (zip.size() > MOST_ENTRIES) {
            throw new DatasetException.Unreadable(
                    label,
                    String.format(Locale.ROOT, "it has %,d entries, expected fewer", zip.size()));
        }
        List<? extends ZipEntry> files =
                zip.stream()
                        .filter(entry -> !entry.isDirectory())
                        .filter(entry -> !entry.getName().startsWith(LEFT_BY_MACOS))
                        .toList();
        files.forEach(entry -> checkName(entry.getName(), label));
        String folder = commonFolder(files.stream().map(ZipEntry::getName));
        Map<String, DatasetEntry> entries = new TreeMap<>();
        for (ZipEntry entry : files) {
            String name = entry.getName().substring(folder.length());
            var previous =
                    entries.put(
                            name,
                            new DatasetEntry(
                                    Math.max(0, entry.getSize()), () -> zip.getInputStream(entry)));
            if (previous != null) {
                throw new DatasetException.Unreadable(label, "it has two entries " + name);
            }
        }
        return entries;
    }

    private static void checkName(String name, String label) {
        boolean leadsOut =
                name.startsWith("/")
                        || name.contains("\\")
                        || name.matches("(?s)[A-Za-z]:.*")
                        || Stream.of(name.split("/")).anyMatch(".."::equals);
        if (leadsOut) {
            throw new DatasetException.Unreadable(
                    label, "its entry '%s' leads out of the folder".formatted(name));
        }
    }

    /** The one folder that all files lie in, as {@code name/}; empty when they lie at the top. */
    private static String commonFolder(Stream<String> names) {
        List<String> folders =
                names.map(name -> name.substring(0, name.indexOf('/') + 1)).distinct().toList();
        return folders.size() == 1 ? folders.getFirst() : "";
    }
}
