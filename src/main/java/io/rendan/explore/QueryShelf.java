package io.rendan.explore;

import io.rendan.cypher.CypherFile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the questions lie: those that came along under {@code cypher/explore}, and those in a
 * folder of one's own, read again whenever a file there has changed. Thread-safe.
 */
@Component
@EnableConfigurationProperties(ExploreProperties.class)
class QueryShelf {

    private static final String CAME_ALONG = "classpath*:cypher/explore/*.cypher";
    private static final String ENDING = ".cypher";
    private static final long LARGEST_FILE = 1 << 20;
    private static final int MOST_FILES = 1_000;

    private final Path folder;
    private final Map<String, LibraryQuery> cameAlong = new TreeMap<>();
    private volatile Shelf shelf;

    QueryShelf(ExploreProperties settings, @Value("${rendan.data-dir:data}") Path data) {
        folder = Optional.ofNullable(settings.dir()).orElseGet(() -> data.resolve("explore"));
        for (String path : standard()) {
            LibraryQuery query = QueryHeader.read(CypherFile.of(path), path, false);
            cameAlong.put(query.id(), query);
        }
        shelf = new Shelf(Map.of(), cameAlong, List.of());
    }

    /**
     * What stands on it.
     *
     * @param state of the files of one's own, by name
     * @param queries by id, in alphabetical order
     * @param faults of files of one's own
     */
    record Shelf(
            Map<String, String> state,
            Map<String, LibraryQuery> queries,
            List<FaultyQuery> faults) {}

    /** What stands on it now. */
    Shelf now() {
        Map<String, String> state = state();
        Shelf known = shelf;
        if (!known.state().equals(state)) {
            known = read(state);
            shelf = known;
        }
        return known;
    }

    private static List<String> standard() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(CAME_ALONG))
                    .map(Resource::getFilename)
                    .map(String::valueOf)
                    .map(name -> "explore/" + name.substring(0, name.length() - ENDING.length()))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Size and time of each file, which tell whether it has changed. */
    private Map<String, String> state() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES)
                    .forEach(file -> state.put(String.valueOf(file.getFileName()), stamp(file)));
            return state;
        } catch (IOException | UncheckedIOException e) {
            return Map.of("", "unreadable");
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private Shelf read(Map<String, String> state) {
        Map<String, LibraryQuery> queries = new LinkedHashMap<>(cameAlong);
        List<FaultyQuery> faults = new ArrayList<>();
        for (String name : state.keySet()) {
            try {
                put(own(name), queries);
            } catch (IllegalArgumentException e) {
                faults.add(new FaultyQuery(name, String.valueOf(e.getMessage())));
            }
        }
        return new Shelf(state, new TreeMap<>(queries), List.copyOf(faults));
    }

    private static void put(LibraryQuery query, Map<String, LibraryQuery> queries) {
        if (queries.putIfAbsent(query.id(), query) != null) {
            throw new IllegalArgumentException(
                    "there is another question with the id " + query.id());
        }
    }

    private LibraryQuery own(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the folder cannot be read");
        }
        Path file = folder.resolve(name);
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new IllegalArgumentException("it is larger than 1 MiB");
            }
            String id = name.substring(0, name.length() - ENDING.length());
            return QueryHeader.read(CypherFile.parse(name, Files.readString(file)), id, true);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("it is not UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("it cannot be read", e);
        }
    }
}
