package io.rendan.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Pages as a browser gets them, before any script of theirs runs. */
@RendanTest
class PagesIT {

    @Autowired Driver driver;
    @LocalServerPort int port;

    private Http http;

    @BeforeEach
    void emptyGraph() {
        EmptyGraph.empty(driver);
        http = new Http(port);
    }

    private HttpResponse<String> page(String path) {
        return http.get(path, "Accept", "text/html,*/*;q=0.8");
    }

    @Test
    void theFirstPageSaysWhatBringsItToLifeWhileThereIsNothing() {
        HttpResponse<String> page = page("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No ecosystem yet").doesNotContain("of 100");
    }

    @Test
    void theFirstPageShowsTheScoreTheTenIndicatorsAndWhatToDoInTheOrderOfTheApi() throws Exception {
        new Api(port).load("starter");

        String page = page("/").body();

        long score = Math.round(http.json("/api/network-health").path("score").asDouble());
        assertThat(page).contains("<strong>" + score + "</strong>");
        assertThat(page).doesNotContain("of 10 indicators");
        assertThat(page.split("<tr id=\"")).hasSize(1 + 10);
        int place = 0;
        for (var action : http.json("/api/recommendations?limit=6").path("items")) {
            String title = action.path("title").stringValue();
            assertThat(page.indexOf(title, place)).as(title).isGreaterThan(place);
            place = page.indexOf(title, place);
        }
    }

    @Test
    void aScoreOfSomeIndicatorsSaysOfHowMany() throws Exception {
        new Api(port).upload(starterWithout("settlements.csv"));

        long known =
                http.json("/api/network-health")
                        .path("indicators")
                        .valueStream()
                        .filter(one -> one.path("value").isNumber())
                        .count();
        assertThat(known).isBetween(3L, 9L);
        assertThat(page("/").body()).contains("from " + known + " of 10 indicators");
    }

    private static byte[] starterWithout(String left) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.newDirectoryStream(Path.of("datasets/starter"), "*.{csv,json}")) {
            for (Path file : files) {
                if (!file.endsWith(left)) {
                    zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                    zip.write(Files.readAllBytes(file));
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void noPageLetsABrowserRunWhatIsWrittenIntoIt() {
        HttpResponse<String> page = page("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
    }

    @Test
    void whoAsksForAPageThatIsNotThereGetsAPage() {
        HttpResponse<String> page = page("/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("There is no such page", "Go to the overview");
    }

    @Test
    void programsGetProblemDocumentsAsBefore() {
        assertThat(page("/api/nowhere").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(http.get("/nowhere").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
    }

    @Test
    void everyAssetOfThePageIsThere() {
        var addresses =
                java.util.regex.Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"#]+)")
                        .matcher(page("/").body());

        int found = 0;
        while (addresses.find()) {
            found++;
            HttpResponse<String> asset = http.get(addresses.group(1));
            assertThat(asset.statusCode()).as(addresses.group(1)).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000");
        }
        assertThat(found).isGreaterThan(3);
    }
}
