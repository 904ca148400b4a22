package io.rendan.launch;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder that a process keeps its files in: made if absent, its own alone, and of no newer
 * version.
 */
final class DataFolder {

    /** Says which Neo4j has last written the folder, whose files no older one reads. */
    static final String VERSION_FILE = "neo4j-version";

    private static final String LOCK_FILE = "lock";
    private static final Pattern VERSION =
            Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6}).*");

    /** Held as long as the process lives. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes the folder for this process.
     *
     * @throws LaunchException if it cannot be one, or another process has it
     */
    void claim() {
        try {
            Files.createDirectories(folder);
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            Path lock = folder.resolve(LOCK_FILE);
            FileChannel channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            HELD.add(channel);
            if (channel.tryLock() == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new LaunchException(
                    "the data folder '%s' %s; name another with --rendan.data-dir"
                            .formatted(folder, words()));
        }
    }

    private String words() {
        for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                if (!Files.isDirectory(path)) {
                    return path.equals(folder.toAbsolutePath())
                            ? "is a file"
                            : "cannot be made: '%s' is a file".formatted(path);
                }
                return path.equals(folder.toAbsolutePath())
                        ? "cannot be written to"
                        : "cannot be made: '%s' cannot be written to".formatted(path);
            }
        }
        return "cannot be made";
    }

    private LaunchException inUse() {
        return new LaunchException(
                "the data folder '%s' is in use by another process; stop it, or name another folder with --rendan.data-dir"
                        .formatted(folder));
    }

    /**
     * Refuses a folder that a newer embedded server has written, and notes the version of this one.
     *
     * @throws LaunchException if it is newer
     */
    void claim(String version) {
        Path file = folder.resolve(VERSION_FILE);
        try {
            String found = Files.exists(file) ? Files.readString(file).strip() : "";
            if (isNewer(found, version)) {
                throw new LaunchException(
                        "the data folder '%s' was written by Neo4j %s, this Rendan embeds %s; use a newer Rendan, or name another folder with --rendan.data-dir"
                                .formatted(folder, found, version));
            }
            if (!found.equals(version)) {
                Files.writeString(file, version + "\n");
            }
        } catch (IOException e) {
            throw new LaunchException(
                    "'%s' cannot be read or written: %s".formatted(file, e.getMessage()));
        }
    }

    /** Whether one version such as 2026.08.1 is above another; what is no version is not. */
    static boolean isNewer(String one, String other) {
        Matcher a = VERSION.matcher(one);
        Matcher b = VERSION.matcher(other);
        if (!a.matches() || !b.matches()) {
            return false;
        }
        for (int part = 1; part <= a.groupCount(); part++) {
            int order =
                    Integer.compare(
                            Integer.parseInt(a.group(part)), Integer.parseInt(b.group(part)));
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    /** Version of a server on the class path; null where its jar does not say. */
    static @Nullable String versionOf(String serverClass) {
        return ClassUtils.resolveClassName(serverClass, null)
                .getPackage()
                .getImplementationVersion();
    }
}
