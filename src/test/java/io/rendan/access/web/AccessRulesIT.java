package io.rendan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of rules and the API are of one mind. */
@RendanTest
class AccessRulesIT {

    @Autowired AccessRules rules;
    @LocalServerPort int port;

    private List<String> operations() {
        JsonNode paths = new Http(port).json("/v3/api-docs").path("paths");
        return paths.propertyStream()
                .flatMap(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .map(Map.Entry::getKey)
                                        .map(call -> call.toUpperCase(Locale.ROOT))
                                        .map(call -> call + " " + path.getKey()))
                .toList();
    }

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        List<String> ruled =
                rules.all().stream()
                        .map(rule -> rule.method() + " " + rule.pattern().getPatternString())
                        .filter(rule -> rule.contains(" /api/"))
                        .toList();

        assertThat(ruled).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(operations());
    }

    @Test
    void methodsAndRolesAreKnownOnes() {
        assertThat(rules.all())
                .allSatisfy(
                        rule ->
                                assertThat(HttpMethod.values())
                                        .contains(HttpMethod.valueOf(rule.method())));
    }

    @Test
    void theNarrowerRuleCounts() {
        assertThat(rules.least("GET", PathContainer.parsePath("/api/alerts")).toString())
                .contains("DASHBOARD");
        assertThat(rules.least("HEAD", PathContainer.parsePath("/api/alerts/rules")).toString())
                .contains("OWNER");
        assertThat(rules.least("PUT", PathContainer.parsePath("/api/alerts")).toString())
                .contains("OWNER");
        assertThat(rules.least("GET", PathContainer.parsePath("/actuator/health/liveness")))
                .isEmpty();
    }
}
