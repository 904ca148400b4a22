package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

class PreflightTests {

    private static final KnownSettings KNOWN = KnownSettings.read();

    @TempDir Path folder;

    private static void check(boolean embeddable, String... settings) {
        Map<String, Object> all =
                new HashMap<>(Map.of("server.port", "0", "server.address", "127.0.0.1"));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", all));
        new Preflight(KNOWN, embeddable).check(environment);
    }

    @Test
    void whatIsRightPasses() {
        assertThatCode(
                        () ->
                                check(
                                        true,
                                        "rendan.dataset=starter",
                                        "rendan.rule-timeout=5s",
                                        "rendan.imports.max-unpacked=1GB",
                                        "rendan.sample=false"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rendan.dataset=/nowhere | '/nowhere' is no folder and no zip",
                "rendan.dataset=strater | 'strater' is no folder and no zip, nor a dataset below",
                "rendan.dataset=src/docs | 'src/docs' is no dataset: it has no micro_enterprises.csv",
                "rendan.dataset=pom.xml | is no dataset",
                "rendan.rule-timeout=soon | rendan.rule-timeout is 'soon', expected a duration above 0",
                "rendan.rule-timeout=-1s | rendan.rule-timeout is '-1s', expected a duration above 0",
                "rendan.imports.max-ids=NaN | rendan.imports.max-ids is 'NaN', expected a whole number",
                "rendan.imports.max-rows=-1 | rendan.imports.max-rows is '-1', expected a whole number",
                "rendan.imports.max-unpacked=big | expected a size above 0, such as 512MB",
                "rendan.launch=perhaps | rendan.launch is 'perhaps', expected true or false",
                "rendan.data-dri=x | there is no setting rendan.data-dri; did you mean rendan.data-dir?",
                "rendan.alert.attempts=3 | did you mean rendan.alerts.attempts?",
                "server.port=http | server.port is 'http', expected a port from 0 to 65535",
                "server.port=70000 | server.port is '70000', expected a port from 0 to 65535",
                "rendan.embedded.bolt-port=99999 | expected a port from 0 to 65535",
            })
    void whatIsWrongIsNamed(String setting, String sentence) {
        assertThatThrownBy(() -> check(true, setting)).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost",
        "localhost:7687",
        "http://localhost:7474",
        "bolt://",
        "bolt://:7687",
        "bolt://localhost:0",
        "bolt://localhost:99999",
        "bolt://local host:7687",
        "bolt://localhost:7687/neo4j",
        "bolt://localhost:7687?policy=x",
        "bolt:localhost",
        "Bolt//localhost",
        "''",
        "://",
        "neo4j+x://localhost"
    })
    void anAddressThatIsNoneIsRefusedWithWhatIsExpected(String address) {
        assertThat(DatabaseAddress.fault(address).orElse("none"))
                .contains("expected bolt:// or neo4j://")
                .contains("such as bolt://localhost:7687");
    }

    @Test
    void anAddressNeverTellsAPassword() {
        assertThat(DatabaseAddress.fault("bolt://neo4j:hidden@localhost:7687").orElseThrow())
                .contains("spring.neo4j.authentication")
                .doesNotContain("hidden");
        assertThat(DatabaseAddress.fault("bolt://neo4j:hid den@x").orElseThrow())
                .doesNotContain("hid den");
    }

    @ParameterizedTest
    @CsvSource({
        "bolt://localhost:7687",
        "bolt+s://db.example.org",
        "neo4j://[::1]:7687/",
        "neo4j+ssc://10.0.0.1:7687?policy=europe"
    })
    void anAddressThatTheDriverTakesPasses(String address) {
        assertThat(DatabaseAddress.fault(address)).isEmpty();
    }

    @Test
    void withoutTheEmbeddedServerAnAddressIsNeeded() {
        assertThatThrownBy(() -> check(false))
                .hasMessageContaining("spring.neo4j.uri is not set")
                .hasMessageContaining("embedded server is not part of this jar");
        assertThatCode(() -> check(false, "spring.neo4j.uri=bolt://localhost:7687"))
                .doesNotThrowAnyException();
    }

    @Test
    void aPortThatIsTakenIsNoticed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "=" + taken.getLocalPort();

            assertThatThrownBy(() -> check(true, "server.port" + port, "server.address=127.0.0.1"))
                    .isInstanceOf(PortInUseException.class);
            assertThatThrownBy(() -> check(true, "rendan.embedded.bolt-port" + port))
                    .hasMessageContaining("is in use")
                    .hasMessageContaining("--rendan.embedded.bolt-port=");
            assertThatThrownBy(
                            () -> check(true, "server.port" + port, "server.address=203.0.113.7"))
                    .hasMessageContaining("expected an address of this machine");
        }
    }

    @Test
    void aDataFolderIsAFolderOfOneProcess() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> new DataFolder(file).claim()).hasMessageContaining("is a file");
        assertThatThrownBy(() -> new DataFolder(file.resolve("below")).claim())
                .hasMessageContaining("cannot be made: '%s' is a file".formatted(file));
        Path mine = folder.resolve("a/b");
        new DataFolder(mine).claim();
        assertThatThrownBy(() -> new DataFolder(mine).claim())
                .hasMessageContaining("in use by another process");
    }

    @Test
    void aDataFolderOfANewerServerIsRefusedAndStaysAsItIs() throws IOException {
        var data = new DataFolder(folder);
        Path version = folder.resolve(DataFolder.VERSION_FILE);

        data.claim("2026.08.1");
        assertThat(version).hasContent("2026.08.1");
        assertThatThrownBy(() -> data.claim("2026.07.0"))
                .hasMessageContaining(
                        "was written by Neo4j 2026.08.1, this Rendan embeds 2026.07.0");
        assertThat(version).hasContent("2026.08.1");
        data.claim("2026.10.0");
        assertThat(version).hasContent("2026.10.0");
        assertThat(DataFolder.isNewer("2026.8.1", "2026.08.1")).isFalse();
        assertThat(DataFolder.versionOf(Preflight.SERVER)).startsWith("20");
    }
}
