package io.rendan.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file that is no zip seems to be, by its first bytes, in words for people. */
final class FileKind {

    private static final int FIRST_BYTES = 256;
    private static final Map<String, String> MARKS = marks();

    private FileKind() {}

    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("1F8B", "a gzip");
        marks.put("377ABCAF271C", "a 7z archive");
        marks.put("52617221", "a RAR archive");
        marks.put("25504446", "a PDF document");
        marks.put("D0CF11E0A1B11AE1", "a document of an old office program");
        marks.put("504B0304", "a zip that was cut short");
        return marks;
    }

    /** Empty where the first bytes do not tell. */
    static Optional<String> of(Path file) {
        byte[] bytes;
        try (InputStream source = Files.newInputStream(file)) {
            bytes = source.readNBytes(FIRST_BYTES);
        } catch (IOException e) {
            return Optional.empty();
        }
        String start = HexFormat.of().withUpperCase().formatHex(bytes);
        return MARKS.entrySet().stream()
                .filter(mark -> start.startsWith(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> isText(bytes) ? Optional.of("a text") : Optional.empty());
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
