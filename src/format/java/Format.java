import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or rewrites every Java file under {@code src} in google-java-format's AOSP style. A
 * program of its own rather than a Maven plugin, because it has to run in the toolchain's JDK: the
 * formatter parses with the compiler of the JVM it lives in.
 */
final class Format {

    public static void main(String[] arguments) throws Exception {
        boolean write = arguments[0].equals("write");
        var formatter = new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
        List<Path> unformatted = new ArrayList<>();
        for (Path file : javaFiles()) {
            String source = Files.readString(file);
            String imports = ImportOrderer.reorderImports(source, Style.AOSP);
            String formatted =
                    formatter.formatSource(RemoveUnusedImports.removeUnusedImports(imports));
            if (formatted.equals(source)) {
                continue;
            }
            unformatted.add(file);
            if (write) {
                Files.writeString(file, formatted);
            }
        }
        if (!unformatted.isEmpty()) {
            unformatted.forEach(file -> System.out.println((write ? "formatted " : "") + file));
        }
        if (!write && !unformatted.isEmpty()) {
            System.out.println("not formatted; run: mvn validate -Pformat");
            System.exit(1);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
