package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class CypherFileTests {

    private static final String CONTENT =
            """
            // id: who
            // title: Who is it
            // parameters: id: STRING = 'a', limit: INTEGER
            // columns: id, name
            MATCH (p:Party {id: $id})
            RETURN p.id AS id, p.name AS name
            LIMIT $limit
            """;

    private final CypherFile file = CypherFile.parse("explore/who", CONTENT);

    @Test
    void readsTheHeaderAndLeavesTheStatement() {
        assertThat(file.title()).hasValue("Who is it");
        assertThat(file.parameters()).containsExactly("id", "limit");
        assertThat(file.columns()).containsExactly("id", "name");
        assertThat(file.text()).startsWith("MATCH").endsWith("LIMIT $limit");
    }

    @Test
    void writesValuesAsLiterals() {
        assertThat(file.withLiterals(Map.of("id", "x", "limit", 3)))
                .contains("{id: 'x'}")
                .endsWith("LIMIT 3");
    }

    @Test
    void aHostileTextStaysAText() {
        assertThat(CypherLiteral.of("x'}) DETACH DELETE p //\\"))
                .isEqualTo("'x\\'}) DETACH DELETE p //\\\\'");
    }

    @Test
    void knowsListsDatesAndNothing() {
        assertThat(CypherLiteral.of(List.of("a", 1, true))).isEqualTo("['a', 1, true]");
        assertThat(CypherLiteral.of(LocalDate.of(2026, 3, 31))).isEqualTo("date('2026-03-31')");
        assertThat(CypherLiteral.of(null)).isEqualTo("null");
        assertThatThrownBy(() -> CypherLiteral.of(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void aMissingValueOrFileIsNamed() {
        assertThatThrownBy(() -> file.withLiterals(Map.of("id", "x")))
                .hasMessageContaining("$limit");
        assertThatThrownBy(() -> CypherFile.of("explore/nowhere"))
                .hasMessageContaining("explore/nowhere");
    }
}
