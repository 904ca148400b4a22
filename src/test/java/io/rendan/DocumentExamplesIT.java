package io.rendan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples of the documents run as they stand against the starter: every curl command is
 * answered, with all that is shown beside it; every query runs, and returns rows where it is marked
 * {@code rows}; every rule is one. And what the product prints is defined.
 */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentExamplesIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path CALLS = Path.of("src/docs/http.md");
    private static final Path METHODS = Path.of("src/docs/methods.md");

    /** Rows of the table of placeholders: name, address, JSON pointer. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "^\\| `(<\\w+>)` \\| [^|]+ \\| `(/[^`]+)`, `(/[^`]+)` \\|$", Pattern.MULTILINE);

    private static final Pattern CALL =
            Pattern.compile("^\\| `([A-Z]+) (/api/[^`]+)` \\|", Pattern.MULTILINE);

    @Autowired Driver driver;
    @LocalServerPort int port;

    @Value("${rendan.data-dir}")
    Path dataFolder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Document> documents = Document.all();

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        api().load("starter");
    }

    /** Rules that were put there would be rules of the next test's runs too. */
    @AfterAll
    void takeTheRulesAway() throws IOException {
        FileSystemUtils.deleteRecursively(rules());
    }

    private Api api() {
        return new Api(port);
    }

    private Path rules() {
        return dataFolder.resolve("rules");
    }

    private Stream<Example> examples(String language) {
        return documents.stream()
                .flatMap(page -> page.blocks().stream().map(block -> new Example(page, block)))
                .filter(example -> example.block.language().split(" ")[0].equals(language));
    }

    private record Example(Document page, Document.Block block) {
        String place() {
            return page.path() + ":" + block.line();
        }

        boolean isRule() {
            return block.text().startsWith("// id:");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsAnsweredAsItIsShown() {
        List<DynamicTest> tests =
                examples("console")
                        .flatMap(
                                example ->
                                        Curl.of(example.block).stream()
                                                .map(curl -> test(example.place(), curl)))
                        .toList();
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private DynamicTest test(String place, Curl curl) {
        return DynamicTest.dynamicTest(
                "%s %s %s".formatted(place, curl.method(), curl.path()), () -> run(curl));
    }

    private void run(Curl curl) throws Exception {
        HttpResponse<InputStream> answer = client.send(request(curl), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            assertThat(answer.statusCode()).isBetween(200, 299);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (!type.startsWith("text/event-stream")) {
                compare(curl, type, new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        if (answer.statusCode() == 202) {
            awaitWhatItStarted(answer.headers().firstValue("Location").orElseThrow());
        }
    }

    private HttpRequest request(Curl curl) throws Exception {
        var request =
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + withIds(curl.path())));
        curl.headers().forEach(request::header);
        return request.method(
                        curl.method(),
                        curl.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build();
    }

    /** Fills in what the table of placeholders says; one that it does not name is a fault. */
    private String withIds(String path) throws Exception {
        String filled = path;
        for (Map.Entry<String, List<String>> placeholder : placeholders().entrySet()) {
            if (filled.contains(placeholder.getKey())) {
                JsonNode id =
                        api().get(placeholder.getValue().getFirst())
                                .at(placeholder.getValue().getLast());
                assertThat(id.isString()).as("%s is found", placeholder).isTrue();
                filled =
                        filled.replace(
                                placeholder.getKey(),
                                URLEncoder.encode(id.asString(), StandardCharsets.UTF_8));
            }
        }
        assertThat(filled).doesNotContain("<");
        return filled;
    }

    private static Map<String, List<String>> placeholders() {
        Map<String, List<String>> placeholders = new LinkedHashMap<>();
        Matcher row = PLACEHOLDER.matcher(Document.read(CALLS).text());
        while (row.find()) {
            placeholders.put(row.group(1), List.of(row.group(2), row.group(3)));
        }
        assertThat(placeholders).isNotEmpty();
        return placeholders;
    }

    private static void compare(Curl curl, String type, String answer) {
        if (curl.shown().isEmpty()) {
            return;
        }
        if (type.startsWith("text/csv")) {
            List<String> columns = columns(answer);
            assertThat(columns(curl.shown())).allMatch(columns::contains);
        } else {
            assertThat(curl.piped()).as("JSON is shown as it is, not piped").isFalse();
            assertThat(ShownJson.missing(ShownJson.read(curl.shown()), JSON.readTree(answer)))
                    .as("shown, but not in %s", answer)
                    .isEmpty();
        }
    }

    private static List<String> columns(String csv) {
        return List.of(csv.lines().findFirst().orElseThrow().split(","));
    }

    private void awaitWhatItStarted(String location) throws Exception {
        JsonNode done = api().await(location, Api::isFinal);
        assertThat(done.path("status").asString()).isEqualTo("SUCCEEDED");
        if (done.has("mode")) {
            JsonNode analysed = api().await(location, state -> state.hasNonNull("runId"));
            api().await("/api/runs/" + analysed.path("runId").asString(), Api::isFinal);
        }
    }

    @Test
    void noCommandHidesFromThisTest() {
        for (Document page : documents) {
            for (Document.Block block : page.blocks()) {
                assertThat(block.language().equals("console") || !block.text().contains("curl "))
                        .as("%s:%d is marked as console", page.path(), block.line())
                        .isTrue();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQueryRuns() {
        List<Example> queries = examples("cypher").filter(example -> !example.isRule()).toList();
        assertThat(queries).hasSizeGreaterThan(5);
        return queries.stream()
                .map(query -> DynamicTest.dynamicTest(query.place(), () -> run(query)));
    }

    private void run(Example query) {
        try (Session session = driver.session()) {
            List<Record> rows =
                    session.executeRead(transaction -> transaction.run(query.block.text()).list());
            if (query.block.language().contains("rows")) {
                assertThat(rows).isNotEmpty();
            }
        }
    }

    @Test
    void everyRuleIsOne() throws Exception {
        List<Example> shown = examples("cypher").filter(Example::isRule).toList();
        Files.createDirectories(rules());
        for (int rule = 0; rule < shown.size(); rule++) {
            Files.writeString(
                    rules().resolve("shown-" + rule + ".cypher"), shown.get(rule).block.text());
        }
        api().await(api().accepted("/api/runs", "{}"), Api::isFinal);

        JsonNode figures = api().get("/api/market").path("figures");

        assertThat(shown).isNotEmpty();
        assertThat(figures.path("faultyRules")).isEmpty();
        List<String> judged =
                figures.path("rules")
                        .valueStream()
                        .filter(rule -> rule.path("judged").asBoolean())
                        .map(rule -> rule.path("id").asString())
                        .toList();
        for (Example rule : shown) {
            String id = rule.block.text().lines().findFirst().orElseThrow().substring(7).strip();
            assertThat(judged).as(rule.place()).contains(id);
        }
    }

    @Test
    void theTableOfCallsIsThatOfTheServer() throws Exception {
        Set<String> written =
                CALL.matcher(Document.read(CALLS).text())
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> served = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path :
                api().get("/v3/api-docs").path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                served.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }

        assertThat(written).isEqualTo(served);
    }

    /** A figure without a definition is a number that everybody reads as they like. */
    @Test
    void everyFigureHasADefinition() throws Exception {
        Set<String> printed = new TreeSet<>();
        for (String list :
                List.of("silos", "bottlenecks", "opportunities", "groups", "capabilities")) {
            addNames("/api/" + list + "?limit=1000", "figures", printed);
        }
        addNames("/api/parties?sort=userValue&limit=1000", "metrics", printed);
        Set<String> undefined = new TreeSet<>(printed);
        Document.read(METHODS).namedAnchors().forEach(undefined::remove);

        assertThat(printed).contains("openness", "utilisation", "probability", "herfindahl");
        assertThat(undefined).as("figures without an anchor in %s", METHODS).isEmpty();
    }

    private void addNames(String list, String field, Set<String> names) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        api().get(list).path("items").forEach(items::add);
        assertThat(items).as(list).isNotEmpty();
        items.forEach(item -> names.addAll(item.path(field).propertyNames()));
    }
}
