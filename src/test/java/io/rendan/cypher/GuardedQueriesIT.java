package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.cypher.GuardedQueries.Answer;
import io.rendan.cypher.GuardedQueries.Bounds;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

@RendanTest
class GuardedQueriesIT {

    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(20), 3);

    private static final Runnable NOTHING = () -> {};

    @Autowired Driver driver;
    @Autowired GuardedQueries guarded;

    @BeforeEach
    void emptyTheGraph() {
        EmptyGraph.empty(driver);
    }

    @Test
    void answersInTheOrderOfTheColumnsAndWithNulls() {
        Answer answer =
                guarded.ask(
                        "RETURN $first AS b, null AS a, date('2026-03-31') AS c, [1, 2.5] AS d",
                        Map.of("first", "x"),
                        BOUNDS,
                        NOTHING);

        assertThat(answer.columns()).containsExactly("b", "a", "c", "d");
        assertThat(answer.rows()).hasSize(1);
        assertThat(List.copyOf(answer.rows().getFirst().keySet()))
                .containsExactly("b", "a", "c", "d");
        assertThat(answer.rows().getFirst().values().toArray())
                .isEqualTo(
                        Arrays.asList("x", null, LocalDate.of(2026, 3, 31), List.of(1L, 2.5))
                                .toArray());
        assertThat(answer.truncated()).isFalse();
    }

    @Test
    void givesNoMoreRowsThanWantedAndSaysSo() {
        assertThat(
                        guarded.ask("UNWIND range(1, 3) AS n RETURN n", Map.of(), BOUNDS, NOTHING)
                                .truncated())
                .isFalse();

        Answer answer =
                guarded.ask("UNWIND range(1, 1000000) AS n RETURN n", Map.of(), BOUNDS, NOTHING);

        assertThat(answer.rows()).hasSize(3);
        assertThat(answer.truncated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CREATE (:Intruder) RETURN 1 AS n                        | write
                    MATCH (n) DETACH DELETE n                               | write
                    CREATE INDEX intruder FOR (n:Party) ON (n.secret)       | write
                    CALL db.labels() YIELD label RETURN label               | procedure
                    CALL dbms.listConfig() YIELD name RETURN name           | it
                    LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line  | file
                    UNWIND [1] AS n CALL (n) { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } RETURN l | file
                    SHOW INDEXES YIELD name RETURN name                     | it
                    SHOW SETTINGS YIELD name RETURN name                    | it
                    SHOW TRANSACTIONS YIELD transactionId RETURN *          | it
                    TERMINATE TRANSACTIONS 'neo4j-transaction-1'            | it
                    SHOW USERS                                              | it
                    MATCH (n RETURN n                                       | not Cypher
                    RETURN 1/0 AS n                                         | zero
                    """)
    void refusesWhatDoesMoreThanRead(String cypher, String reason) {
        assertThatThrownBy(() -> guarded.ask(cypher, Map.of(), BOUNDS, NOTHING))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining(reason);
        assertThat(guarded.ask("MATCH (n:Intruder) RETURN n", Map.of(), BOUNDS, NOTHING).rows())
                .isEmpty();
    }

    @Test
    void givesUpWhatRunsAway() {
        var brief = new Bounds(Duration.ofMillis(200), 3);

        assertThatThrownBy(
                        () ->
                                guarded.ask(
                                        "UNWIND range(1, 4000000000) AS n RETURN count(n % 7) AS n",
                                        Map.of(), brief, NOTHING))
                .isInstanceOf(RefusedQueryException.class);
    }
}
