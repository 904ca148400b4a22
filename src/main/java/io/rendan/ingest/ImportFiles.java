package io.rendan.ingest;

import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.Limits;
import io.rendan.dataset.RowStore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of imports that are not finished, under {@code imports} in the data folder: a copy of
 * what was handed in, so that what is checked is what is loaded, and a load that was killed can be
 * completed. Freed when the import is finished.
 */
@Component
class ImportFiles {

    private static final String FOLDER = "dataset";
    private static final String ZIP = "dataset.zip";
    private static final String ROWS = "rows";
    private static final String BEFORE = "before";
    private static final String KEPT = "kept";

    private final Path root;
    private final Limits limits;

    ImportFiles(
            @Value("${rendan.data-dir:data}") Path dataFolder,
            @Value("${rendan.imports.max-unpacked:4GB}") DataSize unpacked,
            @Value("${rendan.imports.max-ids:4000000}") int ids,
            @Value("${rendan.imports.max-rows:25000000}") int rows) {
        this.root = dataFolder.resolve("imports");
        this.limits = new Limits(unpacked.toBytes(), ids, rows);
    }

    /**
     * Copies a dataset.
     *
     * @throws DatasetException if it is none
     */
    void stage(String id, Path folderOrZip) {
        try (DatasetSource source = DatasetSource.open(folderOrZip, limits)) {
            if (Files.isDirectory(folderOrZip)) {
                copy(source, Files.createDirectories(folder(id).resolve(FOLDER)));
            } else {
                Files.createDirectories(folder(id));
                Files.copy(folderOrZip, folder(id).resolve(ZIP));
            }
        } catch (IOException e) {
            free(id);
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes in a zip.
     *
     * @param name of the zip, for messages
     * @throws DatasetException if it is none; nothing is kept then
     */
    void stage(String id, String name, InputStream zip) {
        try {
            Files.createDirectories(folder(id));
            Files.copy(zip, folder(id).resolve(ZIP));
            open(id, name).close();
        } catch (IOException e) {
            free(id);
            throw new UncheckedIOException(e);
        } catch (DatasetException e) {
            free(id);
            throw e;
        }
    }

    /** Copies what is read; of other files only the names, which earn a warning. */
    private static void copy(DatasetSource source, Path target) throws IOException {
        List<String> unread = source.unknownNames();
        for (String name : source.names()) {
            if (name.endsWith("/")) {
                Files.createDirectory(target.resolve(name));
            } else if (unread.contains(name)) {
                Files.createFile(target.resolve(name));
            } else {
                try (InputStream stored = source.openStored(name)) {
                    Files.copy(stored, target.resolve(name));
                }
            }
        }
    }

    boolean has(String id) {
        return Files.isDirectory(folder(id));
    }

    /** Opens what was staged; {@code name} is the dataset's in messages. */
    DatasetSource open(String id, String name) {
        Path folder = folder(id).resolve(FOLDER);
        return DatasetSource.open(
                Files.isDirectory(folder) ? folder : folder(id).resolve(ZIP), name, limits);
    }

    /** Rows of what was staged, as its check has read them. */
    RowStore rows(String id) {
        return new RowStore(folder(id).resolve(ROWS));
    }

    /** Rows of the data that the import changes. */
    RowStore before(String id) {
        return new RowStore(folder(id).resolve(BEFORE));
    }

    /** Notes that these rows are complete. */
    void markKept(String id) {
        try {
            Files.createDirectories(folder(id).resolve(BEFORE).resolve(KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasBefore(String id) {
        return Files.exists(folder(id).resolve(BEFORE).resolve(KEPT));
    }

    void free(String id) {
        try {
            FileSystemUtils.deleteRecursively(folder(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees all but some. */
    void keepOnly(Set<String> ids) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.list(root)) {
            folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(id -> !ids.contains(id))
                    .forEach(this::free);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String id) {
        return root.resolve(id);
    }
}
