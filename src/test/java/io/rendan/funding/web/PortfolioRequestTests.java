package io.rendan.funding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

class PortfolioRequestTests {

    private static PortfolioRequest read(String body) {
        return PortfolioRequest.of(new JsonMapper().readTree(body));
    }

    @Test
    void aBudgetIsEnough() {
        assertThat(read("{\"budget\": 12.5}")).isEqualTo(new PortfolioRequest(12.5, 3));
        assertThat(read("{\"budget\": 0, \"maxPerParty\": 1}"))
                .isEqualTo(new PortfolioRequest(0, 1));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> read("{\"budget\": \"much\", \"maxPerParty\": 1.5}"));

        assertThat(refused.problem().faults())
                .containsExactly(
                        RequestFault.of("budget", "much", "a number of at least 0"),
                        RequestFault.of("maxPerParty", "1.5", "a whole number of at least 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "{}",
                "{\"budget\": null}",
                "{\"budget\": -1}",
                "{\"budget\": 1e999}",
                "{\"budget\": true}",
                "{\"budget\": 1, \"maxPerParty\": 0}",
                "{\"budget\": 1, \"maxPerParty\": 99999999999}"
            })
    void whatIsNoQuestionIsRefused(String body) {
        assertThat(
                        catchThrowableOfType(ProblemException.class, () -> read(body))
                                .problem()
                                .faults())
                .hasSize(1);
    }
}
