package io.rendan.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
 * @param text the statement without its header
 * @param firstLine line of the file where the statement begins, from 1
 */
public record CypherFile(String path, Map<String, String> header, String text, int firstLine) {

    private static final Map<String, CypherFile> LIBRARY = new ConcurrentHashMap<>();

    public CypherFile {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
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
        while (line < lines.size() && lines.get(line).startsWith(":param ")) {
            line++;
        }
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        String text = String.join("\n", lines.subList(line, lines.size())).stripTrailing();
        return new CypherFile(path, header, text, line + 1);
    }

    public Optional<String> title() {
        return Optional.ofNullable(header.get("title"));
    }

    /** Names of the parameters the header lists. */
    public List<String> parameters() {
        return listed("parameters").stream().map(entry -> entry.split(":", 2)[0].strip()).toList();
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
