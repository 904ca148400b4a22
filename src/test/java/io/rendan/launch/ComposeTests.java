package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What runs in production is pinned, bounded and may do little. */
class ComposeTests {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static Map<?, ?> compose() throws IOException {
        return map(new Yaml().load(Files.readString(COMPOSE)));
    }

    private static Map<?, ?> service(String name) throws IOException {
        return map(map(compose().get("services")).get(name));
    }

    @Test
    void everyServiceIsBoundedAndMayDoLittle() throws IOException {
        for (Object service : map(compose().get("services")).values()) {
            assertThat(map(service).keySet().stream().map(Object::toString))
                    .contains("mem_limit", "stop_grace_period", "healthcheck", "logging");
            assertThat(map(service).get("security_opt"))
                    .isEqualTo(List.of("no-new-privileges:true"));
            assertThat(map(service).get("cap_drop")).isEqualTo(List.of("ALL"));
            assertThat((List<?>) map(service).get("ports"))
                    .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
        }
        assertThat(service("rendan").get("read_only")).isEqualTo(true);
        assertThat(service("rendan").containsKey("tmpfs")).isTrue();
    }

    @Test
    void imagesArePinned() throws IOException {
        assertThat(service("neo4j").get("image").toString())
                .matches("neo4j:\\d{4}\\.\\d+\\.\\d+-.*");
        List<String> images =
                Files.readAllLines(DOCKERFILE).stream()
                        .filter(line -> line.startsWith("FROM "))
                        .toList();
        assertThat(images)
                .hasSize(2)
                .allMatch(line -> line.matches("FROM [a-z-]+:\\d+\\.\\d+\\.\\d+.*"));
    }

    /** The source must not invalidate the layer of the dependencies. */
    @Test
    void dependenciesAreALayerBeforeTheSource() throws IOException {
        String dockerfile = Files.readString(DOCKERFILE);

        assertThat(dockerfile.indexOf("COPY pom.xml")).isPositive();
        assertThat(dockerfile.indexOf("go-offline"))
                .isBetween(dockerfile.indexOf("COPY pom.xml"), dockerfile.indexOf("COPY src"));
    }

    @Test
    void thePasswordIsAFileAndNothingIsInventedInProduction() throws IOException {
        Map<?, ?> environment = map(service("rendan").get("environment"));

        assertThat(environment.keySet().stream().map(Object::toString))
                .noneMatch(name -> name.contains("PASSWORD"));
        assertThat(environment.get("RENDAN_SAMPLE")).hasToString("${RENDAN_SAMPLE:-false}");
        assertThat(service("rendan").get("secrets").toString())
                .contains("spring.neo4j.authentication.password");
        assertThat(map(map(compose().get("secrets")).get("neo4j-password")).containsKey("file"))
                .isTrue();
    }

    @Test
    void theFirstOwnerHasAPasswordThatNobodyElseKnows() throws IOException {
        assertThat(service("rendan").get("secrets").toString())
                .contains("rendan.access.owner-password");
        assertThat(map(map(compose().get("secrets")).get("owner-password")))
                .isEqualTo(Map.of("environment", "RENDAN_OWNER_PASSWORD"));
    }
}
