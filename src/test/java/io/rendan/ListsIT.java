package io.rendan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Every list in both its forms, whatever the data: one header, and pages that fit together. */
@RendanTest
class ListsIT {

    /** Of each list, the first pages of one item each; enough to see all kinds of rows. */
    private static final int PAGES = 12;

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private static final List<String> LISTS =
            List.of(
                    "/api/silos",
                    "/api/bottlenecks",
                    "/api/opportunities",
                    "/api/opportunities?form=COMMUNITY",
                    "/api/contract-issues",
                    "/api/recommendations",
                    "/api/recommendations?status=RESOLVED",
                    "/api/groups",
                    "/api/groups?type=DETECTED",
                    "/api/groups?type=COMMUNITY&verdict=TOO_SMALL",
                    "/api/capabilities",
                    "/api/zero-distance",
                    "/api/zero-distance?orphan=true",
                    "/api/parties",
                    "/api/parties?query=a",
                    "/api/value-added-statements",
                    "/api/value-added-statements?of=COMMUNITY",
                    "/api/changes",
                    "/api/network-health/history",
                    "/api/coverage",
                    "/api/coverage/unlocks",
                    "/api/runs",
                    "/api/imports",
                    "/api/quality",
                    "/api/quality?kind=COLUMN_GAP",
                    "/api/quality/merges",
                    "/api/platforms",
                    "/api/communities",
                    "/api/alerts",
                    "/api/alerts/dead-letters",
                    "/api/alerts/rules",
                    "/api/explore/queries",
                    "/api/explore/queries?query=silo");

    /** Header by list, from whatever data came first. */
    private static final Map<String, List<String>> HEADERS = new HashMap<>();

    @Autowired Driver driver;
    @LocalServerPort int port;

    @Test
    void noListIsLeftOut() {
        JsonNode paths = new Http(port).json("/v3/api-docs").path("paths");
        List<String> all =
                paths.propertyStream()
                        .filter(path -> !path.getKey().contains("{"))
                        .filter(
                                path ->
                                        path.getValue()
                                                .at("/get/responses/200/content")
                                                .has("text/csv"))
                        .map(Map.Entry::getKey)
                        .toList();

        assertThat(LISTS.stream().map(list -> list.split("\\?")[0])).containsAll(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "datasets/starter",
                "datasets/haier-scale",
                "../shared/data/rendan/us-economy-2017"
            })
    void haveOneHeaderAndPagesThatMakeTheWhole(String dataset) throws Exception {
        assumeTrue(Files.isDirectory(Path.of(dataset)), "no " + dataset + " on this machine");
        EmptyGraph.empty(driver);
        if (!dataset.isEmpty()) {
            JsonNode run = new Api(port).upload(zipped(Path.of(dataset)));
            assertThat(run.path("status").asString()).isEqualTo("SUCCEEDED");
        }
        Http http = new Http(port);
        for (String list : LISTS) {
            String separator = list.contains("?") ? "&" : "?";
            List<List<String>> whole = table(http.get(list + separator + "format=csv&limit=500"));
            List<String> header = whole.getFirst();
            assertThat(header).as(list).isNotEmpty().doesNotHaveDuplicates();
            assertThat(HEADERS.computeIfAbsent(list.split("\\?")[0], first -> header))
                    .as(list)
                    .isEqualTo(header);
            assertThat(others(whole)).as("%s has figures without a column", list).isEmpty();
            pagesOfCsvMakeTheWhole(http, list + separator, whole);
            pagesOfJsonMakeTheWhole(http, list + separator, whole.size() - 1);
        }
    }

    private static void pagesOfCsvMakeTheWhole(Http http, String list, List<List<String>> whole) {
        List<List<String>> paged = new ArrayList<>();
        Optional<String> path = Optional.of(list + "format=csv&limit=1");
        for (int page = 0; page < PAGES && path.isPresent(); page++) {
            HttpResponse<String> answer = http.get(path.get());
            List<List<String>> rows = table(answer);
            assertThat(rows.getFirst()).as(list).isEqualTo(whole.getFirst());
            paged.addAll(rows.subList(1, rows.size()));
            path =
                    answer.headers()
                            .firstValue("Link")
                            .map(NEXT::matcher)
                            .filter(Matcher::matches)
                            .map(next -> next.group(1));
        }
        assertThat(paged)
                .as(list)
                .isEqualTo(whole.subList(1, 1 + Math.min(PAGES, whole.size() - 1)));
    }

    private static void pagesOfJsonMakeTheWhole(Http http, String list, int rows) {
        List<JsonNode> whole = items(http.json(list + "limit=500"));
        assertThat(whole).as(list).hasSize(rows);
        List<JsonNode> paged = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < PAGES && paged.size() == page; page++) {
            JsonNode answer = http.json(list + "limit=1&cursor=" + cursor);
            paged.addAll(items(answer));
            cursor = answer.path("next").asString("");
            if (cursor.isEmpty()) {
                break;
            }
        }
        assertThat(paged).as(list).isEqualTo(whole.subList(0, Math.min(PAGES, whole.size())));
    }

    private static List<JsonNode> items(JsonNode answer) {
        return answer.path("items").valueStream().toList();
    }

    /** What stands in columns for all that has none. */
    private static List<String> others(List<List<String>> table) {
        List<String> found = new ArrayList<>();
        for (int column = 0; column < table.getFirst().size(); column++) {
            if (table.getFirst().get(column).endsWith(".others")) {
                for (List<String> row : table.subList(1, table.size())) {
                    found.add(row.get(column));
                }
            }
        }
        found.removeIf(String::isEmpty);
        return found;
    }

    private static List<List<String>> table(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return CsvReader.builder().ofCsvRecord(answer.body()).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static byte[] zipped(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{csv,json,gz}")) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
