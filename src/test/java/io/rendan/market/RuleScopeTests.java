package io.rendan.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rendan.analysis.RuleText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class RuleScopeTests {

    private static RuleText rule(String scope) {
        return new RuleText(
                "own.cypher", Map.of("columns", "contractId, value", "scope", scope), "", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(contract:Contract {id: $contractId})",
                "(contract:Contract)<-[:FOR]-(:Contract {id: $contractId})",
                "(contract:Party)-[:SUPPLIES]->(:Contract {id: $contractId})-[:SERVES]->(:Party)"
            })
    void aScopeIsAPatternWhoseFirstNameTheRuleUses(String pattern) {
        assertThat(RuleScope.of(rule(pattern))).contains(new RuleScope(pattern, "contract"));
    }

    @Test
    void aRuleNeedsNone() {
        assertThat(RuleScope.of(new RuleText("own.cypher", Map.of(), "", 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contract",
                "(value:Contract {id: $contractId})",
                "(:Contract {id: $contractId})",
                "(contract:Contract {id: $communityId})",
                "(contract:Contract)",
                "(c:Contract {id: $contractId}) DETACH DELETE (c)",
                "(c:Contract {id: $contractId}), (d)",
                "(c:Contract {id: $contractId})-[*]-(d)",
                "(c:Contract {id: $contractId}) // (d)"
            })
    void anythingElseIsRefused(String pattern) {
        assertThatExceptionOfType(RuleFaultException.class)
                .isThrownBy(() -> RuleScope.of(rule(pattern)))
                .withMessageContaining("its scope '%s'".formatted(pattern));
    }
}
