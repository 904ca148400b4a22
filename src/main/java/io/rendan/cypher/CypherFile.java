package io.rendan.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of the Cypher library.
 *
 * <p>The file starts with a comment of {@code // key: value} lines: {@code id}, {@code title},
 * {@code question}, {@code parameters} ({@code name: TYPE} or {@code name: TYPE = default},
 * separated by commas), {@code columns} and {@code index}. Lines of {@code :param name => value;}
 * may follow, which set values in cypher-shell and Neo4j Browser and are nothing to a driver. The
 * rest is the statement.
 *
 * @param path below {@code cypher/}, without ending, such as {@code explore/border-ties}
 * @param header key to value, in the order of the file
 * @param settings name to expression, of the {@code :param} lines
 * @param text the statement without its header
 * @param firstLine line of the file where the statement begins, from 1
 */
public record CypherFile(
        String path,
        Map<String, String> header,
        Map<String, String> settings,
        String text,
        int firstLine) {

    private static final Map<String, CypherFile> LIBRARY = new ConcurrentHashMap<>();
    private static final Pattern SETTING = Pattern.compile(":param (\\w+) *=> *(.+?);? *");
    private static final Pattern DECLARED =
            Pattern.compile("(\\w+): *([A-Z_]+(?:<[A-Z_<>]+>)?)(?: *= *(.+))?");

    public CypherFile {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /**
     * A file of the library, read once in the life of the process.
     *
     * @param path below {@code cypher/}, without ending
     * @throws IllegalArgumentException if there is no such file
     */
    public static CypherFile of(String path) {
        return LIBRARY.computeIfAbsent(path, CypherFile::read);
    }

    private static CypherFile read(String path) {
        String resource = "/cypher/" + path + ".cypher";
        try (InputStream stream = CypherFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no Cypher file " + path);
            }
            return parse(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file's content. */
    public static CypherFile parse(String path, String content) {
        Map<String, String> header = new LinkedHashMap<>();
        List<String> lines = content.lines().toList();
        int line = 0;
        for (; line < lines.size() && lines.get(line).startsWith("//"); line++) {
            String comment = lines.get(line).substring(2).strip();
            int colon = comment.indexOf(':');
            if (colon > 0) {
                header.put(comment.substring(0, colon), comment.substring(colon + 1).strip());
            }
        }
        Map<String, String> settings = new LinkedHashMap<>();
        for (; line < lines.size() && lines.get(line).startsWith(":param "); line++) {
            Matcher setting = SETTING.matcher(lines.get(line));
            if (setting.matches()) {
                settings.put(setting.group(1), setting.group(2));
            }
        }
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        String text = String.join("\n", lines.subList(line, lines.size())).stripTrailing();
        return new CypherFile(path, header, settings, text, line + 1);
    }

    public Optional<String> title() {
        return Optional.ofNullable(header.get("title"));
    }

    /**
     * A parameter as the header declares it.
     *
     * @param name without the dollar
     * @param type such as {@code STRING} or {@code LIST<STRING>}
     * @param standard expression for what it is where it is not given; empty where it must be
     */
    public record Declared(String name, String type, Optional<String> standard) {}

    /**
     * The parameters that the header lists.
     *
     * @throws IllegalArgumentException if one is not {@code name: TYPE} or {@code name: TYPE =
     *     default}
     */
    public List<Declared> declared() {
        return split(header.getOrDefault("parameters", "")).stream()
                .map(CypherFile::declared)
                .toList();
    }

    private static Declared declared(String entry) {
        Matcher declared = DECLARED.matcher(entry);
        if (!declared.matches()) {
            throw new IllegalArgumentException(
                    "parameter '%s', expected name: TYPE or name: TYPE = default".formatted(entry));
        }
        return new Declared(
                declared.group(1), declared.group(2), Optional.ofNullable(declared.group(3)));
    }

    /** Splits at commas that stand in no list and no text. */
    private static List<String> split(String list) {
        List<String> entries = new ArrayList<>();
        int from = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                entries.add(list.substring(from, i).strip());
                from = i + 1;
            }
        }
        entries.add(list.substring(from).strip());
        return entries.stream().filter(entry -> !entry.isEmpty()).toList();
    }

    /** Names of the parameters the header lists. */
    public List<String> parameters() {
        return split(header.getOrDefault("parameters", "")).stream()
                .map(entry -> entry.split(":", 2)[0].strip())
                .toList();
    }

    /** Names of the result columns the header lists. */
    public List<String> columns() {
        return listed("columns");
    }

    /** Names of the indexes the header says that it relies on. */
    public List<String> indexes() {
        return listed("index").stream().filter(name -> !name.equals("none")).toList();
    }

    private List<String> listed(String key) {
        return Arrays.stream(header.getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** The statement with every {@code $parameter} replaced by its value as a literal. */
    public String withLiterals(Map<String, ?> values) {
        return literal(text, values);
    }

    /** A statement from elsewhere with every {@code $parameter} replaced by its value. */
    public static String literal(String statement, Map<String, ?> values) {
        return CypherLiteral.inline(statement, values);
    }
}
