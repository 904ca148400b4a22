package io.rendan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages hang together: every link leads somewhere, every anchor is one place. */
class DocumentTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path CONTRIBUTING = Path.of(".github/CONTRIBUTING.md");
    private static final Path CHANGELOG = Path.of(".github/CHANGELOG.md");

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() {
        List<String> broken = new ArrayList<>();
        List<Document> pages = new ArrayList<>(Document.all());
        pages.add(Document.read(CONTRIBUTING));
        pages.add(Document.read(CHANGELOG));
        int links = 0;
        for (Document page : pages) {
            for (String link : page.links()) {
                links++;
                if (!leadsSomewhere(page, link)) {
                    broken.add(page.path() + " -> " + link);
                }
            }
        }
        assertThat(links).isGreaterThan(50);
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Document page, String link) {
        String[] parts = link.split("#", 2);
        Path target =
                parts[0].isEmpty()
                        ? page.path()
                        : Path.of(".").resolve(page.path()).resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || Document.read(target).anchors().contains(parts[1]);
    }

    @Test
    void everyAnchorIsOnePlace() {
        for (Document page : Document.all()) {
            assertThat(page.namedAnchors()).as("%s", page.path()).doesNotHaveDuplicates();
        }
    }

    /** What a newcomer reads first stays short enough to be read. */
    @Test
    void theReadmeIsShort() {
        String readme = Document.read(Path.of("README.md")).text();

        assertThat(readme.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(8_000);
        assertThat(readme).contains("src/docs/methods.md#openness");
    }

    @Test
    void whatIsLeftOutMayBeThereAndWhatIsShownMustBe() {
        JsonNode shown =
                ShownJson.read(
                        """
                        {"a": 1, "items": [{"id": "x…", "size": …}, …], "more": {…}, …}
                        """);
        JsonNode answer =
                JSON.readTree(
                        """
                        {"a": 2, "b": 3, "items": [{"name": "n"}, {"id": "y", "size": 4}], "more": {}}
                        """);

        assertThat(ShownJson.missing(shown, answer)).isEmpty();
        assertThat(ShownJson.missing(shown, JSON.readTree("{\"a\": 2, \"items\": [{\"id\": 1}]}")))
                .containsExactlyInAnyOrder("/items/0/size", "/more");
        assertThat(
                        ShownJson.missing(
                                shown, JSON.readTree("{\"a\": 2, \"items\": [], \"more\": 1}")))
                .containsExactly("/items/0");
    }

    @Test
    void aCommandIsReadAsAShellWouldReadIt() {
        var block =
                new Document.Block(
                        "console",
                        """
                        $ curl -s -X POST -H 'Accept: text/csv' -d '{"a": "b | c"}' 'http://localhost:8080/api/x?y=z' | cut -d, -f2
                        name
                        $ curl http://localhost:8080/
                        """,
                        1);

        assertThat(Curl.of(block))
                .containsExactly(
                        new Curl(
                                "POST",
                                "/api/x?y=z",
                                Map.of("Accept", "text/csv"),
                                Optional.of("{\"a\": \"b | c\"}"),
                                true,
                                "name"),
                        new Curl("GET", "/", Map.of(), Optional.empty(), false, ""));
        assertThatThrownBy(() -> Curl.of("curl --fail http://localhost:8080/", ""))
                .hasMessageContaining("--fail");
    }
}
