package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@RendanTest
class CypherQueriesIT {

    @Autowired Driver driver;
    @Autowired CypherQueries queries;
    @Autowired PlatformTransactionManager transactions;

    @BeforeEach
    void emptyTheGraph() {
        EmptyGraph.empty(driver);
    }

    private void put(String id) {
        queries.run("load/put-import", Map.of("id", id, "properties", Map.of("document", id)));
    }

    private boolean isThere(String id) {
        return queries.first("load/find-import", Map.of("id", id), row -> row.text("document"))
                .isPresent();
    }

    @Test
    void whatIsDoneInATransactionCountsAsAWholeOrNotAtAll() {
        queries.inTransaction(() -> List.of("a", "b").forEach(this::put));
        assertThatThrownBy(
                        () ->
                                queries.inTransaction(
                                        () -> {
                                            put("c");
                                            throw new IllegalStateException("out of paper");
                                        }))
                .hasMessage("out of paper");

        assertThat(isThere("a")).isTrue();
        assertThat(isThere("b")).isTrue();
        assertThat(isThere("c")).isFalse();
    }

    @Test
    void whatTheServerHasRolledBackIsTriedAgain() {
        List<String> tries = new ArrayList<>();

        queries.inTransaction(
                () -> {
                    put("try-" + tries.size());
                    tries.add("try");
                    if (tries.size() < 3) {
                        throw new TransientException("Neo.TransientError.Test", "deadlock");
                    }
                });

        assertThat(tries).hasSize(3);
        assertThat(isThere("try-0")).isFalse();
        assertThat(isThere("try-2")).isTrue();
    }

    @Test
    void whatMayHaveHappenedIsNotTriedAgainNorIsAnythingForever() {
        List<String> tries = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                queries.inTransaction(
                                        () -> {
                                            tries.add("try");
                                            throw new ClientException("lost");
                                        }))
                .isInstanceOf(ClientException.class);
        assertThat(tries).hasSize(1);

        assertThatThrownBy(
                        () ->
                                queries.inTransaction(
                                        () -> {
                                            tries.add("try");
                                            throw new TransientException("Neo.T", "deadlock");
                                        }))
                .isInstanceOf(TransientException.class);
        assertThat(tries).hasSize(6);
    }

    @Test
    void statementsJoinTheTransactionOfTheirCaller() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            queries.inTransaction(() -> put("mine"));
                            assertThat(isThere("mine")).isTrue();
                            status.setRollbackOnly();
                        });

        assertThat(isThere("mine")).isFalse();
    }

    @Test
    void manyRowsGoInPiecesAndAreHandedOverOneByOne() {
        List<Map<String, Object>> units = new ArrayList<>();
        for (int i = 0; i < 4_500; i++) {
            units.add(Map.of("id", "u" + i, "properties", Map.of("name", "unit " + i)));
        }

        queries.runInBatches("load/micro-enterprises", units, Map.of());

        List<String> ids = new ArrayList<>();
        queries.each("load/known-things", Map.of(), row -> ids.add(row.text("id")));
        assertThat(ids).hasSize(4_500).doesNotHaveDuplicates();
    }
}
