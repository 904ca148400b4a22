package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class CypherLibraryTests {

    static List<String> paths() {
        return CypherLibrary.paths();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyFileSaysWhatItIsAndListsTheParametersItUses(String path) {
        CypherFile file = CypherFile.of(path);

        assertThat(file.header()).containsKeys("id", "title");
        if (CypherLibrary.isStatement(path)) {
            assertThat(file.header()).containsKeys("question", "index");
        }
        assertThat(file.header()).doesNotContainValue("");
        assertThat(file.parameters()).containsExactlyInAnyOrderElementsOf(CypherLibrary.used(file));
        assertThat(file.text()).isNotBlank().doesNotContain(";");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyQuestionNamesItsAnswersColumns(String path) {
        CypherFile file = CypherFile.of(path);

        if (CypherLibrary.isQuestion(path)) {
            assertThat(file.columns()).isNotEmpty();
        }
    }

    @Test
    void noTwoFilesHaveTheSameId() {
        assertThat(paths())
                .extracting(path -> CypherFile.of(path).header().get("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theReadmeListsEveryQuestionToExplore() throws IOException {
        List<String> rows =
                CypherLibrary.paths("explore").stream()
                        .map(path -> CypherFile.of(path))
                        .map(
                                file ->
                                        "| [%s](%s.cypher) | %s |"
                                                .formatted(
                                                        file.header().get("id"),
                                                        file.path(),
                                                        file.header().get("question")))
                        .toList();

        assertThat(readme().filter(line -> line.contains("](explore/") && line.startsWith("| [")))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void theReadmeTellsWhatEveryFolderHolds() throws IOException {
        List<String> folders =
                paths().stream()
                        .map(path -> path.substring(0, path.indexOf('/')))
                        .distinct()
                        .toList();

        assertThat(readme().filter(line -> line.matches("\\| \\[\\w+]\\(\\w+\\) \\|.*")))
                .extracting(line -> line.substring(3, line.indexOf(']')))
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    private static Stream<String> readme() throws IOException {
        return Files.readAllLines(Path.of("cypher", "README.md")).stream();
    }
}
