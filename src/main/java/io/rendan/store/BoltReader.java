package io.rendan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The reader's login to the embedded server. Its password is made at the first start and kept in a
 * file that only the owner may read; whoever deletes the file gets another password at the next
 * start.
 *
 * @param login name and password
 * @param file that the password is kept in
 * @param isNew whether the password was made at this start
 */
public record BoltReader(BoltAccess.Login login, Path file, boolean isNew) {

    private static final String USER = "reader";
    private static final String FILE = "bolt-reader-password";
    private static final int SHORTEST = 8;

    /**
     * Reads the password, or makes one.
     *
     * @param dataFolder where it is kept, made if absent
     * @throws EmbeddedNeo4jException if the file can neither be read nor written
     */
    static BoltReader in(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                String password = Files.readString(file).strip();
                if (password.length() >= SHORTEST) {
                    return new BoltReader(new BoltAccess.Login(USER, password), file, false);
                }
            }
            var login = BoltAccess.Login.random(USER);
            Files.createDirectories(dataFolder);
            write(file, login.password());
            return new BoltReader(login, file, true);
        } catch (IOException e) {
            throw EmbeddedNeo4jException.noPassword(file, e);
        }
    }

    private static void write(Path file, String password) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        Path draft =
                posix
                        ? Files.createTempFile(
                                folder,
                                FILE,
                                "",
                                PosixFilePermissions.asFileAttribute(
                                        PosixFilePermissions.fromString("rw-------")))
                        : Files.createTempFile(folder, FILE, "");
        Files.writeString(draft, password + System.lineSeparator());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
