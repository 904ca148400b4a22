package io.rendan;

import io.rendan.web.Http;

import org.neo4j.driver.Session;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Asks the doors of the application, one after the other, and keeps each answer by its call. */
final class GoldenCapture {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PROFILES = 20;
    private static final String EARLIER = "2025-12-31";

    /** Findings by kind, whose evidence is carried out. */
    private static final List<String> FINDINGS =
            List.of("/api/silos", "/api/bottlenecks", "/api/opportunities", "/api/contract-issues");

    private static final List<String> LISTS =
            List.of(
                    "/api/recommendations",
                    "/api/groups?type=PLATFORM",
                    "/api/groups?type=DETECTED",
                    "/api/groups?type=COMMUNITY",
                    "/api/capabilities",
                    "/api/zero-distance",
                    "/api/value-added-statements?of=UNIT",
                    "/api/value-added-statements?of=COMMUNITY",
                    "/api/parties",
                    "/api/changes",
                    "/api/network-health/history",
                    "/api/runs",
                    "/api/alerts",
                    "/api/alerts/dead-letters",
                    "/api/alerts/rules");

    private static final List<String> ANSWERS =
            List.of(
                    "/api/bottlenecks/figures",
                    "/api/market",
                    "/api/opportunities/backtest",
                    "/api/network-health",
                    "/api/network-health?asOf=" + EARLIER);

    private static final List<String> BUDGETS =
            List.of(
                    "{\"budget\": 50000, \"maxPerParty\": 1}",
                    "{\"budget\": 2000000, \"maxPerParty\": 2}");

    private final Api api;
    private final Http http;
    private final Session session;
    private final GoldenWords words = new GoldenWords();
    private final ObjectNode document = JSON.createObjectNode();

    GoldenCapture(int port, Session session) {
        this.api = new Api(port);
        this.http = new Http(port);
        this.session = session;
    }

    /** All that is asked after a first run, a second one and one that looks back. */
    JsonNode after(JsonNode firstRun) throws Exception {
        keepRun("first run", firstRun);
        for (String list : FINDINGS) {
            JsonNode findings = allPages(list);
            new GoldenEvidence(session).addRows(findings);
            keep("GET " + list, findings);
            keepColumns(list);
        }
        for (String list : LISTS) {
            keep("GET " + list, allPages(list));
            keepColumns(list);
        }
        for (String answer : ANSWERS) {
            keep("GET " + answer, api.get(answer));
        }
        for (String budget : BUDGETS) {
            keep(
                    "POST /api/opportunities/portfolio " + budget,
                    Http.json(http.post("/api/opportunities/portfolio", budget)));
        }
        keepProfiles();
        document.set("vocabulary of the graph", GoldenVocabulary.of(session));
        keepLaterRuns();
        return JSON.readTree(JSON.writeValueAsBytes(document));
    }

    private void keepLaterRuns() throws Exception {
        keepRun("second run", run("{}"));
        keep("GET /api/changes after the second run", allPages("/api/changes"));
        JsonNode past = run("{\"asOf\": \"%s\"}".formatted(EARLIER));
        keepRun("past run", past);
        String since = "/api/changes?since=";
        keep("GET " + since + "{past run}", allPages(since + past.path("id").asString()));
    }

    private JsonNode run(String order) throws Exception {
        return api.await(api.accepted("/api/runs", order), Api::isFinal);
    }

    private void keepRun(String name, JsonNode run) {
        words.call(run.path("id").asString(), name);
        keep("GET /api/runs/{" + name + "}", run);
    }

    /** Every so many-th party, so that all kinds come up. */
    private void keepProfiles() throws Exception {
        List<String> ids =
                allPages("/api/parties")
                        .path("items")
                        .valueStream()
                        .map(party -> party.path("id").asString())
                        .sorted()
                        .toList();
        for (int i = 0; i < PROFILES; i++) {
            String path = "/api/parties/" + Http.encoded(ids.get(i * ids.size() / PROFILES));
            keep("GET " + path, api.get(path + "?evidence=true"));
        }
    }

    private void keep(String call, JsonNode answer) {
        document.set(call, words.settled(answer));
    }

    private void keepColumns(String list) {
        String header = http.get(list, "Accept", "text/csv").body().lines().findFirst().orElse("");
        document.putObject("CSV " + list)
                .set(GoldenDiff.COLUMNS, JSON.valueToTree(List.of(header.split(","))));
    }

    /** Asks for what lists leave out unless asked. */
    private static String whole(String list) {
        if (list.equals("/api/runs")) {
            return "&summary=true";
        }
        return FINDINGS.contains(list) || list.equals("/api/recommendations")
                ? "&evidence=true"
                : "";
    }

    /** The first page with the items of all that follow it. */
    private JsonNode allPages(String list) throws Exception {
        String path = list + (list.contains("?") ? "&" : "?") + "limit=1000" + whole(list);
        ObjectNode all = (ObjectNode) api.get(path);
        JsonNode next = all.path("next");
        while (!next.isNull()) {
            JsonNode page = api.get(path + "&cursor=" + Http.encoded(next.asString()));
            ((ArrayNode) all.path("items")).addAll((ArrayNode) page.path("items"));
            next = page.path("next");
        }
        return all.putNull("next");
    }
}
