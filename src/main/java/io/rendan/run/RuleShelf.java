package io.rendan.run;

import io.rendan.analysis.RuleBook;
import io.rendan.analysis.RuleText;
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
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the rules of the market lie: those that come with Rendan under {@code cypher/detect}, and
 * those in a folder of one's own, read anew for every run. What they say is the market's to judge.
 */
@Component
public final class RuleShelf {

    private static final String CAME_ALONG = "classpath*:cypher/detect/*.cypher";
    private static final String ENDING = ".cypher";
    private static final long LARGEST_FILE = 1 << 20;

    private final Path folder;
    private final Duration time;

    /**
     * Keeps a folder in mind; it need not exist.
     *
     * @param folder where one's own rules are
     * @param time that each rule may take
     */
    public RuleShelf(
            @Value("${rendan.rules-dir:${rendan.data-dir:data}/rules}") Path folder,
            @Value("${rendan.rule-timeout:20s}") Duration time) {
        this.folder = folder;
        this.time = time;
    }

    /** Reads all files; one that cannot be read says why in its place. */
    public RuleBook read() {
        return new RuleBook(
                cameAlong().stream().map(RuleShelf::standard).toList(), ownRules(), time);
    }

    private static RuleText standard(String path) {
        return text(CypherFile.of(path), "cypher/" + path + ENDING);
    }

    private static RuleText text(CypherFile file, String source) {
        return new RuleText(source, file.header(), file.text(), file.firstLine());
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

    private List<RuleText> ownRules() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(RuleShelf::own)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(RuleText.unreadable(folder.toString(), "the folder cannot be read"));
        }
    }

    private static RuleText own(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Files.size(file) > LARGEST_FILE
                    ? RuleText.unreadable(name, "it is larger than 1 MiB")
                    : text(CypherFile.parse(name, Files.readString(file)), name);
        } catch (CharacterCodingException e) {
            return RuleText.unreadable(name, "it is not UTF-8");
        } catch (IOException e) {
            return RuleText.unreadable(name, "it cannot be read");
        }
    }
}
