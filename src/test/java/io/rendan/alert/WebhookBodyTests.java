package io.rendan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookBodyTests {

    private static final String FOUND =
            """
            {"id":"alert-1","kind":"NEW_FINDING","at":"2026-04-01T08:00:00Z",
             "finding":{"id":"bottleneck-1","title":"B"}}
            """;
    private static final String CROSSED =
            """
            {"id":"alert-2","kind":"INDICATOR","at":"2026-04-01T08:00:00Z",
             "indicator":{"id":"satisfaction"}}
            """;

    private static JsonNode body(String base, String alert) {
        JsonMapper json = JsonMapper.shared();
        return json.readTree(new WebhookBody(json, base).of(alert));
    }

    @Test
    void theAlertStaysAndWhatTheStandardRecommendsIsAdded() {
        JsonNode body = body("", FOUND);

        assertThat(body.path("type").asString()).isEqualTo("alert.new_finding");
        assertThat(body.path("timestamp").asString()).isEqualTo("2026-04-01T08:00:00Z");
        assertThat(body.path("data")).isEqualTo(JsonMapper.shared().readTree(FOUND));
        assertThat(body.path("id").asString()).isEqualTo("alert-1");
        assertThat(body.at("/finding/title").asString()).isEqualTo("B");
        assertThat(body("", CROSSED).path("type").asString()).isEqualTo("alert.indicator");
    }

    @Test
    void itLinksToTheFindingOrTheIndicators() {
        assertThat(body("", FOUND).path("link").asString())
                .isEqualTo("/api/recommendations/bottleneck-1");
        assertThat(body("https://r.example/", FOUND).path("link").asString())
                .isEqualTo("https://r.example/api/recommendations/bottleneck-1");
        assertThat(body("https://r.example", CROSSED).path("link").asString())
                .isEqualTo("https://r.example/api/network-health");
    }
}
