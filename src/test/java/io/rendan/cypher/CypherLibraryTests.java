package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class CypherLibraryTests {

    static List<String> paths() {
        return CypherLibrary.paths();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyFileSaysWhatItIsAndListsTheParametersItUses(String path) {
        CypherFile file = CypherFile.of(path);

        assertThat(file.header()).containsKeys("id", "title");
        assertThat(file.header()).doesNotContainValue("");
        assertThat(file.parameters()).containsExactlyInAnyOrderElementsOf(CypherLibrary.used(file));
        assertThat(file.text()).isNotBlank().doesNotContain(";");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyQuestionNamesItsAnswersColumns(String path) {
        CypherFile file = CypherFile.of(path);

        if (CypherLibrary.isQuestion(path)) {
            assertThat(file.header()).containsKey("question");
            assertThat(file.columns()).isNotEmpty();
        }
    }
}
