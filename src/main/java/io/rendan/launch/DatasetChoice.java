package io.rendan.launch;

import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetSource;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Which dataset somebody means by a name or a path. */
final class DatasetChoice {

    private DatasetChoice() {}

    /**
     * The folder or zip that is meant.
     *
     * @param named a path, or a name of the datasets folder
     * @throws LaunchException if there is none
     */
    static Path of(String named, Path datasets) {
        if (exists(named)) {
            return Path.of(named);
        }
        try {
            return DatasetSource.named(datasets, named);
        } catch (DatasetException.NotFound e) {
            throw new LaunchException(
                    "'%s' is no folder and no zip, nor a dataset below '%s'"
                            .formatted(named, datasets));
        } catch (DatasetException e) {
            throw new LaunchException("'%s' is no folder and no zip".formatted(named));
        }
    }

    /**
     * The same, looked into: a dataset has at least one of the format's files.
     *
     * @throws LaunchException if there is none, or it is no dataset
     */
    static void check(String named, Path datasets) {
        Path path = of(named, datasets);
        try (DatasetSource source = DatasetSource.open(path)) {
            if (source.names().size() == source.unknownNames().size()) {
                throw new LaunchException(
                        "'%s' is no dataset: it has no micro_enterprises.csv".formatted(named));
            }
        } catch (DatasetException e) {
            throw new LaunchException(String.valueOf(e.getMessage()));
        }
    }

    private static boolean exists(String named) {
        try {
            return Files.exists(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
