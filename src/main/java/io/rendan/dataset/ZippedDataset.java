package io.rendan.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a zip as the folder it holds, or as the folder it is, however it was packed: with
 * backslashes between names, with names in an old encoding, with what file managers leave behind.
 */
final class ZippedDataset {

    private static final int MOST_ENTRIES = 10_000;
    private static final String WORKBOOK =
            "it is a workbook of a spreadsheet; save each sheet as CSV in UTF-8, and zip these files"
                    + " together with dataset.json";

    private ZippedDataset() {}

    static DatasetSource open(Path path, String label, Limits limits) {
        try {
            if (Files.size(path) == 0) {
                throw new DatasetException.Unreadable(label, "expected a zip; the file is empty");
            }
            ZipFile zip = zip(path);
            try {
                return new DatasetSource(label, entries(zip, label), zip, limits);
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatasetException.Unreadable(
                    label, reason(path, String.valueOf(e.getMessage())));
        }
    }

    /** Names matter only by their last part, which is ASCII, so that any encoding will do. */
    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String reason(Path path, String message) {
        if (message.contains("encrypted")) {
            return "expected a zip without a password";
        }
        if (message.contains("compression method")) {
            return "expected a zip packed with deflate, as is usual; " + message;
        }
        return "expected a zip; "
                + FileKind.of(path).map(kind -> "it seems to be " + kind).orElse(message);
    }

    private static Map<String, DatasetEntry> entries(ZipFile zip, String label) {
        if (zip.size() > MOST_ENTRIES) {
            throw new DatasetException.Unreadable(
                    label,
                    String.format(Locale.ROOT, "it has %,d entries, expected fewer", zip.size()));
        }
        Map<String, ZipEntry> files = files(zip, label);
        checkContents(files.keySet(), label);
        String folder = commonFolder(List.copyOf(files.keySet()));
        Map<String, DatasetEntry> entries = new TreeMap<>();
        files.forEach(
                (name, entry) ->
                        entries.put(
                                name.substring(folder.length()),
                                new DatasetEntry(
                                        Math.max(0, entry.getSize()), () -> open(zip, entry))));
        return entries;
    }

    private static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        return new ChecksummedInputStream(zip.getInputStream(entry), entry.getCrc());
    }

    /** Entries that are files, by their names with slashes. */
    private static Map<String, ZipEntry> files(ZipFile zip, String label) {
        Map<String, ZipEntry> files = new LinkedHashMap<>();
        for (ZipEntry entry : new ArrayList<>(zip.stream().toList())) {
            String name = entry.getName().replace('\\', '/').replaceAll("(?<=.)/{2,}", "/");
            if (name.endsWith("/") || Leftovers.holds(name)) {
                continue;
            }
            checkName(name, label);
            if (files.put(name, entry) != null) {
                throw new DatasetException.Unreadable(label, "it has two entries " + name);
            }
        }
        return files;
    }

    private static void checkName(String name, String label) {
        boolean leadsOut =
                name.startsWith("/")
                        || name.matches("(?s)[A-Za-z]:.*")
                        || Stream.of(name.split("/")).anyMatch(".."::equals);
        if (leadsOut) {
            throw new DatasetException.Unreadable(
                    label, "its entry '%s' leads out of the folder".formatted(name));
        }
    }

    /** Refuses at once what holds nothing of a dataset. */
    private static void checkContents(Iterable<String> names, String label) {
        boolean empty = true;
        for (String name : names) {
            empty = false;
            if (DatasetSource.isKnown(name.substring(name.lastIndexOf('/') + 1))) {
                return;
            }
            if (name.equals("xl/workbook.xml") || name.equals("content.xml")) {
                throw new DatasetException.Unreadable(label, WORKBOOK);
            }
        }
        throw new DatasetException.Unreadable(
                label,
                empty
                        ? "expected the files of a dataset; the zip is empty"
                        : "expected the files of a dataset, such as dataset.json and contracts.csv;"
                                + " the zip holds none of them");
    }

    /** The innermost folder that all files lie in, with a slash; empty when they lie at the top. */
    private static String commonFolder(List<String> names) {
        String common = folder(names.getFirst());
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = folder(common.substring(0, common.length() - 1));
            }
        }
        return common;
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
