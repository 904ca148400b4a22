package io.rendan.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every file of the Cypher library, for the tests that hold each to its header. */
public final class CypherLibrary {

    private static final Path ROOT = Path.of("cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9_]*)");

    private static final Set<String> QUESTIONS =
            Set.of("explore", "catalogue", "project", "detect", "market");

    private CypherLibrary() {}

    /** Paths below {@code cypher/} without ending, ascending. */
    public static List<String> paths() {
        try (var files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".cypher"))
                    .map(file -> file.substring(0, file.length() - ".cypher".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of one folder. */
    public static List<String> paths(String folder) {
        return paths().stream().filter(path -> path.startsWith(folder + "/")).toList();
    }

    /** Whether a file asks rather than changes: its header says what, and which columns answer. */
    public static boolean isQuestion(String path) {
        return QUESTIONS.contains(path.substring(0, path.indexOf('/')));
    }

    /** Whether a file works on data, rather than make the constraint or index it is named for. */
    static boolean isStatement(String path) {
        return !path.startsWith("schema/");
    }

    /** Names of the parameters that a statement uses, ascending. */
    public static List<String> used(CypherFile file) {
        var names = new TreeSet<String>();
        var matcher = PARAMETER.matcher(file.text());
        while (matcher.find()) {
            if (!file.text().startsWith("$(", matcher.start())) {
                names.add(matcher.group(1));
            }
        }
        return List.copyOf(names);
    }
}
