package io.rendan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Clients that openapi-generator makes of the document, in TypeScript, Java and Python: each
 * compiles and calls every operation, first of an application without data, then with the starter,
 * and keeps all that is answered. What starts work is called with data only, and last.
 */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeneratedClientsIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path GENERATOR =
            Path.of("target/openapi-generator/openapi-generator-cli.jar").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("src/test/resources/clients").toAbsolutePath();

    @Autowired Driver driver;
    @LocalServerPort int port;

    @TempDir static Path folder;

    private JsonNode document;
    private @Nullable GeneratedJava java;

    @BeforeAll
    void generateClients() throws Exception {
        EmptyGraph.empty(driver);
        document = new Api(port).get("/v3/api-docs");
        Files.writeString(folder.resolve("openapi.json"), document.toString());
        assertThat(GENERATOR).as("put there by mvn pre-integration-test").exists();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", GENERATOR.toString(), "batch"));
        command.addAll(List.of("--fail-fast", "--threads", "2"));
        command.add(
                configured(
                        "typescript-fetch",
                        Map.of(),
                        Map.of("DateTime", "string", "date", "string")));
        command.add(
                configured(
                        "java",
                        Map.of(
                                "library", "native",
                                "openApiNullable", "false",
                                "useJakartaEe", "true",
                                "invokerPackage", "client",
                                "apiPackage", "client.api",
                                "modelPackage", "client.model"),
                        Map.of()));
        command.add(configured("python", Map.of("packageName", "client"), Map.of()));
        Tool.run(folder, Map.of(), command);
        java = GeneratedJava.compiled(folder.resolve("java"), server());
    }

    @AfterAll
    void close() throws IOException {
        if (java != null) {
            java.close();
        }
    }

    private GeneratedJava java() {
        return Objects.requireNonNull(java);
    }

    private String server() {
        return "http://127.0.0.1:" + port;
    }

    private static String configured(
            String generator, Map<String, String> properties, Map<String, String> types)
            throws IOException {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("generatorName", generator);
        settings.put("inputSpec", folder.resolve("openapi.json").toString());
        settings.put("outputDir", folder.resolve(generator).toString());
        // or else a form beside another kind of body is imported, and not made
        settings.put("globalProperties", Map.of("skipFormModel", "false"));
        settings.put("additionalProperties", properties);
        settings.put("typeMappings", types);
        if (properties.containsKey("library")) {
            settings.put("library", properties.get("library"));
        }
        Path file = folder.resolve(generator + ".json");
        JSON.writeValue(file.toFile(), settings);
        return file.toString();
    }

    @Test
    @Order(1)
    void javaKeepsEveryAnswerWithoutData() throws Exception {
        callByJava(calls(false));
    }

    @Test
    @Order(1)
    void typeScriptKeepsEveryAnswerWithoutData() throws Exception {
        callByTypeScript(calls(false));
    }

    @Test
    @Order(1)
    void pythonKeepsEveryAnswerWithoutData() throws Exception {
        callByPython(calls(false));
    }

    @Test
    @Order(2)
    void theStarterIsLoaded() throws Exception {
        assertThat(new Api(port).load("starter").path("status").asString()).isEqualTo("SUCCEEDED");
    }

    @Test
    @Order(3)
    void javaKeepsEveryAnswerOfTheStarter() throws Exception {
        callByJava(calls(false));
    }

    @Test
    @Order(3)
    void typeScriptKeepsEveryAnswerOfTheStarter() throws Exception {
        callByTypeScript(calls(false));
    }

    @Test
    @Order(3)
    void pythonKeepsEveryAnswerOfTheStarter() throws Exception {
        callByPython(calls(false));
    }

    @Test
    @Order(4)
    void everyClientStartsWork() throws Exception {
        callByJava(calls(true));
        if (hasPython()) {
            callByPython(calls(true));
        }
        if (hasTypeScript()) {
            callByTypeScript(calls(true));
        }
        for (String list : List.of("/api/imports", "/api/runs")) {
            new Api(port).await(list, GeneratedClientsIT::isAtRest);
        }
    }

    private static boolean isAtRest(JsonNode page) {
        return page.path("items").valueStream().allMatch(Api::isFinal);
    }

    private List<ClientCall> calls(boolean work) {
        ApiExamples examples = new ApiExamples(new Http(port));
        List<ClientCall> calls =
                ApiOperation.of(document).stream()
                        .map(operation -> ClientCall.of(operation, document, examples))
                        .filter(call -> call.startsWork() == work)
                        .toList();
        assertThat(calls).hasSizeGreaterThan(work ? 1 : 30);
        return calls;
    }

    private void callByJava(List<ClientCall> calls) throws Exception {
        Http http = new Http(port);
        for (ClientCall call : calls) {
            if (call.operation().isStream()) {
                continue; // its type is that of an event, and its answer many
            }
            Optional<HttpResponse<String>> answer =
                    call.operation().method().equals("GET")
                            ? Optional.of(http.get(call.address()))
                            : Optional.empty();
            Set<Integer> refusals =
                    answer.map(HttpResponse::statusCode).map(Set::of).orElse(Set.of(404, 409));
            Optional<JsonNode> kept = java().call(call, refusals);
            if (answer.isPresent() && kept.isPresent()) {
                assertThat(Lossless.loss(Http.json(answer.get()), kept.get()))
                        .as(call.address())
                        .isEmpty();
            }
        }
    }

    private static boolean hasPython() throws InterruptedException {
        return Tool.works(folder, "python3", "-c", "import pydantic, urllib3, dateutil");
    }

    private void callByPython(List<ClientCall> calls) throws Exception {
        assumeTrue(hasPython(), "no python3 with pydantic, urllib3 and dateutil here");
        Path kept = folder.resolve("python-kept.json");
        Tool.run(
                folder,
                Map.of("PYTHONPATH", folder.resolve("python").toString()),
                List.of(
                        "python3",
                        SCRIPTS.resolve("calls.py").toString(),
                        server(),
                        written(calls).toString(),
                        kept.toString()));
        judge(calls, kept);
    }

    private static boolean hasTypeScript() throws InterruptedException {
        return Tool.works(folder, "node", "--version")
                && Tool.works(folder, "npm", "view", "typescript", "version");
    }

    private void callByTypeScript(List<ClientCall> calls) throws Exception {
        assumeTrue(hasTypeScript(), "no node here, or no npm with its registry");
        Path client = folder.resolve("typescript-fetch");
        if (!Files.exists(client.resolve("compiled"))) {
            compileTypeScript(client);
        }
        Path kept = folder.resolve("typescript-kept.json");
        Tool.run(
                client,
                Map.of(),
                List.of(
                        "node",
                        "compiled/calls.js",
                        server(),
                        written(calls).toString(),
                        kept.toString()));
        judge(calls, kept);
    }

    private void compileTypeScript(Path client) throws Exception {
        List<ClientCall> all = new ArrayList<>(calls(false));
        all.addAll(calls(true));
        StringBuilder table = new StringBuilder();
        for (ClientCall call : all) {
            table.append(
                    "  %s: (config, args, init) => keep(new api.%s(config).%sRaw(%s init), %s),%n"
                            .formatted(
                                    call.operation().id(),
                                    call.api(),
                                    call.operation().id(),
                                    hasParameters(call) ? "args," : "",
                                    call.model().isEmpty() || call.operation().isStream()
                                            ? "undefined"
                                            : "api." + call.model() + "ToJSON"));
        }
        String script = Files.readString(SCRIPTS.resolve("calls.ts"));
        Files.writeString(client.resolve("calls.ts"), script.replace("  // calls\n", table));
        Files.copy(SCRIPTS.resolve("package.json"), client.resolve("package.json"));
        Files.copy(SCRIPTS.resolve("package-lock.json"), client.resolve("package-lock.json"));
        Files.copy(SCRIPTS.resolve("tsconfig.json"), client.resolve("tsconfig.json"));
        Tool.run(
                client,
                Map.of(),
                List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
        Tool.run(client, Map.of(), List.of("node", "node_modules/typescript/bin/tsc", "-p", "."));
    }

    private static boolean hasParameters(ClientCall call) {
        return !call.operation().description().path("parameters").isEmpty()
                || call.operation().description().has("requestBody");
    }

    private static Path written(List<ClientCall> calls) throws IOException {
        ArrayNode list = JSON.createArrayNode();
        for (ClientCall call : calls) {
            ObjectNode one = list.addObject();
            one.put("id", call.operation().id());
            one.put("api", call.api());
            one.put("stream", call.operation().isStream());
            one.set("arguments", call.arguments());
        }
        Path file = folder.resolve("calls.json");
        Files.writeString(file, list.toString());
        return file;
    }

    /** Of each call: status, what was answered, and what the client has kept of it. */
    private static void judge(List<ClientCall> calls, Path file) throws IOException {
        JsonNode kept = JSON.readTree(Files.readString(file));
        assertThat(kept.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        calls.stream().map(call -> call.operation().id()).toList());
        for (ClientCall call : calls) {
            JsonNode one = kept.path(call.operation().id());
            assertThat(one.path("status").asInt()).as(call + " " + one).isIn(200, 202, 404, 409);
            if (one.path("status").asInt() == 200 && !call.model().isEmpty()) {
                assertThat(Lossless.loss(one.path("answered"), one.path("kept")))
                        .as(call.address())
                        .isEmpty();
            }
        }
    }
}
