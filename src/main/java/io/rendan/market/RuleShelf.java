package io.rendan.market;

import io.rendan.cypher.CypherFile;

import org.springframework.beans.factory.annotation.Value;
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
import java.util.stream.Stream;

/**
 * The rules that there are: those that come with Rendan under {@code cypher/detect}, and those in a
 * folder of one's own, read anew for every run. A rule of that folder takes the place of one that
 * came along and has the same id.
 */
@Component
final class RuleShelf {

    private static final String CAME_ALONG = "classpath*:cypher/detect/*.cypher";
    private static final String ENDING = ".cypher";
    private static final long LARGEST_FILE = 1 << 20;

    private final Path folder;

    /**
     * Keeps a folder in mind; it need not exist.
     *
     * @param folder where one's own rules are
     */
    RuleShelf(@Value("${rendan.rules-dir:${rendan.data-dir:data}/rules}") Path folder) {
        this.folder = folder;
    }

    /** Rules by id in the order they are judged, and files that are none. */
    record Rules(List<MarketRule> usable, List<FaultyRule> faulty) {}

    /** Reads all files. */
    Rules read() {
        Map<String, MarketRule> usable = new LinkedHashMap<>();
        List<FaultyRule> faulty = new ArrayList<>();
        for (String path : cameAlong()) {
            MarketRule rule = RuleFile.read(CypherFile.of(path), "cypher/" + path + ENDING);
            usable.put(rule.id(), rule);
        }
        Map<String, String> own = new LinkedHashMap<>();
        for (Path file : ownFiles(faulty)) {
            String name = String.valueOf(file.getFileName());
            try {
                MarketRule rule = RuleFile.read(parse(file, name), name);
                refuseTaken(rule, own);
                own.put(rule.id(), name);
                usable.put(rule.id(), rule);
            } catch (RuleFaultException e) {
                faulty.add(new FaultyRule(name, e.reason()));
            }
        }
        return new Rules(List.copyOf(usable.values()), List.copyOf(faulty));
    }

    private static void refuseTaken(MarketRule rule, Map<String, String> own) {
        if (own.containsKey(rule.id())) {
            throw new RuleFaultException(
                    "its id '%s' is that of %s".formatted(rule.id(), own.get(rule.id())));
        }
        if (rule.id().equals(CircularDealing.RULE.id())) {
            throw new RuleFaultException(
                    "its id '%s' is that of a rule that is no file".formatted(rule.id()));
        }
    }

    private static List<String> cameAlong() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(CAME_ALONG))
                    .map(Resource::getFilename)
                    .map(String::valueOf)
                    .map(name -> "detect/" + name.substring(0, name.length() - ENDING.length()))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> ownFiles(List<FaultyRule> faulty) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            faulty.add(new FaultyRule(folder.toString(), "the folder cannot be read"));
            return List.of();
        }
    }

    private static CypherFile parse(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new RuleFaultException("it is larger than 1 MiB");
            }
            return CypherFile.parse(name, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new RuleFaultException("it is not UTF-8");
        } catch (IOException e) {
            throw new RuleFaultException("it cannot be read");
        }
    }
}
