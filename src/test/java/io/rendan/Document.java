package io.rendan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown page of this repository: its examples, links and anchors.
 *
 * @param path below the repository's root
 * @param text of it
 */
record Document(Path path, String text) {

    private static final Pattern FENCE =
            Pattern.compile("^```([^\\n`]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING =
            Pattern.compile("^#{1,6} (.+)$", Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");

    /**
     * What stands between two fences.
     *
     * @param language what stands behind the first fence, such as {@code cypher rows}
     * @param line where it begins, the first being 1
     */
    record Block(String language, String text, int line) {}

    /** The README, that of the datasets, and the pages under src/docs. */
    static List<Document> all() {
        try (Stream<Path> pages = Files.list(Path.of("src/docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("datasets/README.md")),
                            pages.filter(page -> page.toString().endsWith(".md")).sorted())
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(Path path) {
        try {
            return new Document(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            int line = (int) text.substring(0, fence.start()).lines().count() + 1;
            blocks.add(new Block(fence.group(1).strip(), fence.group(2), line));
        }
        return blocks;
    }

    /** Targets of links that point into the repository; an anchor alone points into this page. */
    List<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    /** Names that a link may point at behind a #: headings as GitHub has them, and anchors. */
    Set<String> anchors() {
        Set<String> anchors = new HashSet<>(namedAnchors());
        HEADING.matcher(prose()).results().map(Document::slug).forEach(anchors::add);
        return anchors;
    }

    /** Those that were given by hand. */
    List<String> namedAnchors() {
        return ANCHOR.matcher(text).results().map(anchor -> anchor.group(1)).toList();
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    private static String slug(MatchResult heading) {
        return heading.group(1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
