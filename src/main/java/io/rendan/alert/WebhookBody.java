package io.rendan.alert;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;

/**
 * What is posted of an alert: its own fields and, as Standard Webhooks recommends, {@code type},
 * {@code timestamp} and {@code data}, the alert once more. {@code link} leads to what it is about.
 */
final class WebhookBody {

    private final JsonMapper json;
    private final String base;

    /**
     * A writer of bodies.
     *
     * @param base begins every link, such as {@code https://rendan.example.org}; empty where nobody
     *     said under which address this server is known, links are paths then
     */
    WebhookBody(JsonMapper json, String base) {
        this.json = json;
        this.base = base.replaceAll("/+$", "");
    }

    /** The body of an alert's post; the same alert has the same body. */
    String of(String alert) {
        ObjectNode fields = (ObjectNode) json.readTree(alert);
        ObjectNode body = fields.deepCopy();
        body.put("type", "alert." + fields.path("kind").asString("").toLowerCase(Locale.ROOT));
        body.set("timestamp", fields.get("at"));
        body.put("link", base + path(fields));
        body.set("data", fields);
        return json.writeValueAsString(body);
    }

    private static String path(ObjectNode alert) {
        String finding = alert.path("finding").path("id").asString("");
        return finding.isEmpty() ? "/api/network-health" : "/api/recommendations/" + finding;
    }
}
