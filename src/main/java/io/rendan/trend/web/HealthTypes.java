package io.rendan.trend.web;

import io.rendan.web.SchemaNotes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the OpenAPI document says of indicators and axes. */
@Configuration(proxyBeanMethods = false)
class HealthTypes {

    @Bean
    SchemaNotes axisInOpenApi() {
        return SchemaNotes.of("Axis")
                .described("A direction of maturity")
                .required("id", "title", "score", "definition", "parts")
                .property("id", "", "autonomy")
                .property("title", "", "Autonomy of units")
                .property(
                        "score",
                        "0–100, mean of the parts that are known; null where none is",
                        61.5)
                .property("definition", "What it means");
    }

    @Bean
    SchemaNotes indicatorInOpenApi() {
        return SchemaNotes.of("Indicator", "TrackedIndicator")
                .described("One number about the whole network")
                .required("id", "title", "value", "unit", "floor", "target", "score")
                .required("definition", "inputs", "steps", "basis", "unlocks")
                .property("id", "", "satisfaction")
                .property("title", "", "Satisfaction")
                .property("value", "Null where it cannot be known", 7.92)
                .property("unit", "", "0–10")
                .property("floor", "Here it scores 0", 5)
                .property("target", "Here it scores 100; below the floor where less is better")
                .property("score", "0–100, linear from floor to target", 83.4)
                .property("definition", "What it means")
                .property(
                        "inputs",
                        "What it was computed from, by the names in the steps",
                        new TreeMap<>(
                                Map.of(
                                        "paid", 480_000_000L,
                                        "paidTimesSatisfaction", 3_801_600_000L)))
                .property("steps", "How to compute it again by hand")
                .property("reason", "Why the value is null")
                .property(
                        "basis",
                        "What it stands on: which data were there and which stood in",
                        List.of("USER_REVENUE", "SETTLEMENTS", "HEADCOUNTS"))
                .property("unlocks", "What would make it known or sharper, the most useful first");
    }
}
