package io.rendan.finding.web;

import io.rendan.web.SchemaNotes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the OpenAPI document says of what analyses hand over. */
@Configuration(proxyBeanMethods = false)
class FindingTypes {

    private static final String BASIS =
            "What it stands on: which data were there and which stood in; empty where an older"
                    + " version has found it";
    private static final String UNLOCKS = "What would sharpen it, the most useful first";

    @Bean
    SchemaNotes moneyInOpenApi() {
        return SchemaNotes.of("Money")
                .property("amount", "", 12_500_000)
                .property("currency", "", "CNY");
    }

    @Bean
    SchemaNotes subjectInOpenApi() {
        return SchemaNotes.of("Subject")
                .property("id", "", "me-080")
                .property("name", "", "Summit Allergen Validation")
                .property("label", "", "MicroEnterprise")
                .property("role", "", "bottleneck");
    }

    @Bean
    SchemaNotes findingInOpenApi() {
        return SchemaNotes.of("TrackedFinding")
                .described("Something that somebody should act on")
                .required("id", "kind", "title", "subjects", "score", "valueAtStake", "figures")
                .required("evidence", "action", "owner", "firstSeen", "status")
                .required("basis", "unlocks")
                .property("id", "The same in every run for the same thing", "silo-3fa9c1d2e0b47a55")
                .property(
                        "title",
                        "One line for a list",
                        "Fresh Food keeps to itself: 22 % of its collaboration leaves it")
                .property("subjects", "Whom or what it concerns, the main one first")
                .property("score", "0–1; larger is worse, for an opportunity better", 0.72)
                .range("score", 0, 1)
                .property("valueAtStake", "A year; null where not known")
                .property(
                        "figures",
                        "The analysis's figures by name; null where not known",
                        new TreeMap<>(Map.of("openness", 0.25, "qValue", 0.0003)))
                .property("reasons", "Why a figure is null, by its name")
                .property("evidence", "Statements with the query that proves each")
                .property(
                        "action",
                        "What to do, in plain words",
                        "Introduce Northway Refrigeration to Island Door Systems")
                .property("owner", "Id of the platform or party that should act", "pl-04")
                .property("basis", BASIS, List.of("INTERACTIONS", "CONTRACTS"))
                .property("unlocks", UNLOCKS);
    }

    @Bean
    SchemaNotes groupInOpenApi() {
        return SchemaNotes.of("GroupAssessment")
                .required("basis", "unlocks")
                .property("basis", BASIS, List.of("INTERACTIONS", "CONTRACTS"))
                .property("unlocks", UNLOCKS);
    }

    @Bean
    SchemaNotes coverageInOpenApi() {
        return SchemaNotes.of("CoverageEntry")
                .described("Something that can be computed, and what became of it")
                .required("kind", "name", "title", "status", "count", "basis", "unlocks")
                .property(
                        "name",
                        "Of the indicator, the kind of finding or the figure",
                        "utilisation")
                .property("title", "", "utilisation")
                .property("status", "Whether it could be computed, and from what")
                .property("count", "Parties of which it is known, or findings", 120)
                .property("reason", "Why it is missing")
                .property("basis", BASIS, List.of("SETTLEMENTS"))
                .property("unlocks", UNLOCKS);
    }

    @Bean
    SchemaNotes coverageUnlockInOpenApi() {
        return SchemaNotes.of("CoverageUnlock")
                .described("A column that would unlock something")
                .required("file", "column", "gives", "missing", "onBasis")
                .property("file", "", "offers.csv")
                .property("column", "", "monthly_capacity")
                .property(
                        "gives", "What would be known then", "who is busy, and how long one waits")
                .property("missing", "What is missing for want of it", List.of("utilisation"))
                .property(
                        "onBasis",
                        "What stands on something else for want of it",
                        List.of("worstUnitRisk"));
    }

    @Bean
    SchemaNotes unlockInOpenApi() {
        return SchemaNotes.of("Unlock")
                .described("A column that would make something known, or sharper")
                .required("file", "column", "gives")
                .property("file", "", "offers.csv")
                .property("column", "", "monthly_capacity")
                .property(
                        "gives", "What would be known then", "who is busy, and how long one waits");
    }
}
