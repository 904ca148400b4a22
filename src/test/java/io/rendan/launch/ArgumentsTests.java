package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ArgumentsTests {

    private static final KnownSettings KNOWN = KnownSettings.read();

    private static List<String> faults(String... arguments) {
        return Arguments.faults(List.of(arguments), KNOWN);
    }

    @Test
    void settingsThatThereAreAreTaken() {
        assertThat(
                        faults(
                                "--server.port=0",
                                "--rendan.dataDir=x",
                                "--rendan.alerts.rules[0].name=a",
                                "--rendan.web.allowed-hosts=a,b",
                                "--logging.level.io.rendan=debug",
                                "--spring.neo4j.authentication.password=p",
                                "--spring.config.additional-location=file:x.yaml",
                                "--debug"))
                .isEmpty();
    }

    @Test
    void otherArgumentsAreNamedWithWhatMayBeMeant() {
        assertThat(faults("b", "-x", "--sever.port=1", "--rendan.data-dri=x", "--nonsense"))
                .containsExactly(
                        "'b' is one argument too many: expected one dataset",
                        "there is no option -x",
                        "there is no setting --sever.port; did you mean --server.port?",
                        "there is no setting --rendan.data-dri; did you mean --rendan.data-dir?",
                        "there is no setting --nonsense");
    }

    @Test
    void slipsAreLettersPutInTakenOutOrChanged() {
        assertThat(Likeness.slips("", "abc")).isEqualTo(3);
        assertThat(Likeness.slips("kitten", "sitting")).isEqualTo(3);
        assertThat(Likeness.slips("same", "same")).isZero();
        assertThat(Likeness.nearest("ab", List.of("xy"))).isEmpty();
    }

    /** Whoever reads a setting lists it, or nobody may set it. */
    @Test
    void everySettingThatTheSourcesReadIsListed() throws IOException {
        Pattern read = Pattern.compile("[\"{](rendan(?:\\.[a-z-]+)+)[:}\"]");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = read.matcher(Files.readString(source));
                while (matcher.find()) {
                    String name = matcher.group(1);
                    boolean meter = name.matches(METERS);
                    assertThat(meter ? List.of() : faults("--" + name)).as("%s", source).isEmpty();
                }
            }
        }
    }

    /** Names of meters, and of groups of settings, look alike. */
    private static final String METERS =
            "rendan\\.(runs?|health|snapshot|findings?|imports|alert|alerts|web|queue|stale|value|build|dataset\\.info|(access|explore)$).*";
}
