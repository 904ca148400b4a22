package io.rendan.cypher.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.cypher.CypherFile;
import io.rendan.cypher.CypherLibrary;
import io.rendan.cypher.RefusedQueryException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** What may run away is refused unseen; what people write every day is not. */
class StatementGuardTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RETURN reduce(s = 0, i IN range(1, 1000000000) / s + i) AS n              | range has 1e+09
                    RETURN reduce(s = 'x', i IN range(1, 40) / s + s) AS n                    | uses s more than once
                    RETURN REDUCE (s = [1], i IN range(1, 40) / s + s) AS n                   | uses s more than once
                    RETURN reduce(s = [1], i IN range(1, 40) / [s, s]) AS n                   | uses s more than once
                    RETURN [a IN range(1, 9) / [b IN range(1, 9) / b]] AS n                   | a list within a list
                    RETURN any(a IN [1] WHERE any(b IN [1] WHERE any(c IN [1] WHERE c = a))) AS n | within a list within
                    WITH 1000000000 AS m RETURN reduce(s = 0, i IN range(1, m) / s + i) AS n  | can be anything
                    RETURN size([i IN range(1, 99999) / [x IN range(1, 99999) WHERE x > i]])  | a list within a list
                    RETURN size(range(0, 2147483647)[5..]) AS n                               | range has 2e+09
                    RETURN replace('aaaa', 'a', replace('aaaa', 'a', 'aaaa')) AS n            | can be anything
                    WITH 'x' AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a RETURN split(a, '') | may make a value
                    WITH [1] AS a WITH [a,a,a,a,a,a,a,a] AS a WITH [a,a,a,a,a,a,a,a] AS a WITH [a,a,a,a,a,a,a,a] AS a WITH [a,a,a,a,a,a,a,a] AS a WITH [a,a,a,a,a,a,a,a] AS a WITH [a,a,a,a,a,a,a,a] AS a RETURN a | may make a value
                    RETURN reduce(s = 'xx', i IN range(1, 40) / replace(s, 'x', 'xx')) AS n   | replaces parts of s
                    RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '(a+)+b' AS n               | may take for ever
                    RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '.*.*.*.*.*b' AS n          | may take for ever
                    MATCH (p) RETURN 'aaaaaaaaaaa' =~ p.name AS n                             | can be anything
                    RETURN `range`(1, 2000000000) AS n                                        | range has 2e+09
                    RETURN /* */ range /* ( */ (1, 2000000000) AS n                           | range has 2e+09
                    RETURN \\u0072ange(1, 2000000000) AS n                                    | as \\u
                    RETURN apoc.util.sleep(100000) AS n                                       | not part of Cypher
                    RETURN string.join(['a'], 'b') AS n                                       | how much it makes
                    RETURN range(1, 9223372036854775807) AS n                                 | range has
                    RETURN range(-9223372036854775808, 9223372036854775807, 1) AS n           | range has
                    RETURN range(1, 1e12) AS n                                                | range has
                    """)
    void refusesWhatMayRunAway(String statement, String reason) {
        String written = statement.replace(" / ", " | ");

        assertThatThrownBy(() -> StatementGuard.check(written, Map.of()))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void countsWhatIsJoinedAcrossLiterals() {
        String step = " WITH a + '' + a || '' || a + '' + a || '' || a + '' + a AS a";

        assertThatThrownBy(() -> check("WITH 'x' AS a" + step.repeat(12) + " RETURN a"))
                .hasMessageContaining("may make a value");
    }

    @Test
    void refusesWhatParsersCannotTake() {
        assertThatThrownBy(() -> check("RETURN " + "(".repeat(100) + "1" + ")".repeat(100)))
                .hasMessageContaining("32 deep");
        assertThatThrownBy(
                        () ->
                                check(
                                        "RETURN "
                                                + "CASE WHEN true THEN ".repeat(50)
                                                + "1"
                                                + " END".repeat(50)))
                .hasMessageContaining("32 deep");
        assertThatThrownBy(() -> check("RETURN " + "NOT ".repeat(500) + "true"))
                .hasMessageContaining("signs in a row");
        assertThatThrownBy(() -> check("RETURN 1" + " + 1".repeat(5_000)))
                .hasMessageContaining("operators");
        assertThatThrownBy(() -> check("RETURN '" + "x".repeat(StatementGuard.LONGEST) + "'"))
                .hasMessageContaining("characters long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNWIND range(1, 4000000000) AS n RETURN count(n % 7) AS n",
                "RETURN reduce(s = 0.0, x IN [0.1, 0.2] | s + x) AS n",
                "RETURN reduce(m = 0, x IN [1, 2] | CASE WHEN x > m THEN x ELSE m END) AS n",
                "MATCH (c:Contract) WITH collect(c.id) AS ids UNWIND range(0, size(ids) - 1) AS i RETURN ids[i]",
                "WITH [1, 2] AS xs RETURN [i IN range(0, size(xs) - 1) | xs[i] * 2] AS n",
                "RETURN replace('a b', ' ', '-') + ': ' + 'x' AS n",
                "RETURN 'reduce(s = 1, i IN range(1, 1000000000) | s + s)' AS text // ((((",
                "RETURN date('2026-01-01') + duration({days: 3}) AS n",
                "MATCH (a)-[r:SUPPLIES|SERVES*1..3]->(b) WHERE a.x + a.y > b.x + b.y RETURN a, r, b",
                "RETURN 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 AS n",
                "RETURN duration.inDays(date('2026-01-01'), date('2026-03-01')).days AS n",
                "RETURN range(1, $months) AS n",
                "MATCH (p:Party) WHERE p.name =~ '(?i).*(shop|store) [0-9]+' RETURN p",
            })
    void letsPassWhatIsBounded(String statement) {
        assertThatCode(() -> StatementGuard.check(statement, Map.of("months", 12)))
                .doesNotThrowAnyException();
    }

    static List<String> library() {
        return CypherLibrary.paths().stream().filter(CypherLibrary::isQuestion).toList();
    }

    @ParameterizedTest
    @MethodSource("library")
    void letsPassTheLibrary(String path) {
        assertThatCode(() -> check(CypherFile.of(path).text())).doesNotThrowAnyException();
    }

    @Test
    void knowsTextsCommentsAndNames() {
        assertThat(CypherLexer.tokens("a.`b c`('it''s', \"\\\"\") // x\n/* y */ 1.5e-3..2 || $p"))
                .extracting(CypherToken::text)
                .containsExactly(
                        "a", ".", "b c", "(", "it", "s", ",", "\"", ")", "1.5e-3", ".", ".", "2",
                        "||", "p");
    }

    private static void check(String statement) {
        StatementGuard.check(statement, Map.of());
    }
}
