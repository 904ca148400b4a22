package io.rendan.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.health.Yardstick;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class RuleCheckTests {

    private static final String SECRET = "a secret of some length";

    private static List<AlertRule> rules(String... settings) {
        return RuleCheck.of(properties(settings));
    }

    private static AlertProperties properties(String... settings) {
        Map<String, String> all = new HashMap<>();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put("rendan.alerts." + parts[0], parts[1]);
        }
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("rendan.alerts", AlertProperties.class);
    }

    @Test
    void withoutRulesNothingIsWatched() {
        assertThat(rules()).isEmpty();
    }

    @Test
    void aThresholdAndAnAmountAreRules() {
        List<AlertRule> rules =
                rules(
                        "rules[0].name=users",
                        "rules[0].indicator=userBackedIncome",
                        "rules[0].below=0.7",
                        "rules[0].urls=https://a.example/x,http://127.0.0.1:8081/y",
                        "rules[0].secret=" + SECRET,
                        "rules[1].name=money",
                        "rules[1].new-finding-above=1000000",
                        "rules[1].kinds=SILO,BOTTLENECK");

        assertThat(rules).extracting(AlertRule::name).containsExactly("users", "money");
        assertThat(rules.getFirst().condition().words()).isEqualTo("userBackedIncome below 0.7");
        assertThat(rules.getFirst().targets())
                .extracting(Target::host)
                .containsExactly("https://a.example", "http://127.0.0.1:8081");
        assertThat(rules.getLast().condition().words()).contains("[BOTTLENECK, SILO]");
        assertThat(rules.getLast().targets()).isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnceAndNoSecretIsTold() {
        assertThatThrownBy(
                        () ->
                                rules(
                                        "attempts=0",
                                        "timeout=2m",
                                        "rules[0].name=twice",
                                        "rules[0].indicator=happiness",
                                        "rules[0].below=1",
                                        "rules[0].above=2",
                                        "rules[1].name=twice",
                                        "rules[1].urls=ftp://x.example,https://u:hidden@x.example",
                                        "rules[1].secret=short",
                                        "rules[2].new-finding-above=-1"))
                .isInstanceOf(AlertConfigurationException.class)
                .hasMessageContaining("rendan.alerts.attempts is '0', expected 1 to 100")
                .hasMessageContaining("rendan.alerts.timeout is 'PT2M'")
                .hasMessageContaining("rules[0].indicator is 'happiness', expected one of zeroD")
                .hasMessageContaining("rules[0] has both below and above")
                .hasMessageContaining("rules[1].name is 'twice', expected a name that no other")
                .hasMessageContaining("rules[1].new-finding-above is missing")
                .hasMessageContaining("rules[1].urls[0] is no address")
                .hasMessageContaining("rules[1].urls[1] is no address")
                .hasMessageContaining("rules[1].secret has 5 bytes, expected at least 16")
                .hasMessageContaining("rules[2].name is ''")
                .hasMessageContaining("rules[2].new-finding-above is '-1.0'")
                .message()
                .doesNotContain("hidden")
                .doesNotContain("short,");
    }

    @Test
    void aSecretAfterThePrefixOfTheStandardIsHeldAgainstItsKey() {
        assertThatThrownBy(
                        () ->
                                rules(
                                        "public-url=rendan.example.org",
                                        "rules[0].name=a",
                                        "rules[0].new-finding-above=1",
                                        "rules[0].urls=https://a.example",
                                        "rules[0].secret=whsec_no-base-sixty-four",
                                        "rules[1].name=b",
                                        "rules[1].new-finding-above=1",
                                        "rules[1].urls=https://a.example",
                                        "rules[1].secret=whsec_c2hvcnQga2V5"))
                .hasMessageContaining("rendan.alerts.public-url is no address")
                .hasMessageContaining("rules[0].secret begins with whsec_, expected Base64")
                .hasMessageContaining("rules[1].secret has 9 bytes, expected at least 16");
    }

    @Test
    void aRuleNeverTellsItsSecret() {
        AlertProperties properties =
                properties(
                        "rules[0].name=users",
                        "rules[0].new-finding-above=1",
                        "rules[0].urls=https://a.example/hooks/TOKEN?key=KEY",
                        "rules[0].secret=" + SECRET);

        assertThat(properties + " " + RuleCheck.of(properties))
                .doesNotContain(SECRET)
                .doesNotContain("TOKEN")
                .doesNotContain("KEY");
        assertThat(RuleCheck.of(properties).getFirst().targets().toString())
                .isEqualTo("[https://a.example]");
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        AlertProperties properties = properties("first-delay=1s", "longest-delay=10s");

        assertThat(
                        List.of(1, 2, 3, 4, 5, 50).stream()
                                .map(attempts -> Dispatch.pauseAfter(attempts, properties)))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(10));
    }

    /** HMAC-SHA256 by openssl of "alert-1.1700000000.{}". */
    @Test
    void aSignatureIsWhatOthersComputeToo() {
        assertThat(Signature.of(Secret.of(SECRET).orElseThrow(), "alert-1", 1_700_000_000L, "{}"))
                .isEqualTo("v1,37JNWpUJMPCRbCD1N6DQO4vdj6n2/28SnYBKaABkJq8=");
    }

    @Test
    void aThresholdItselfIsNotBeyondIt() {
        var below = new Condition.Threshold(Yardstick.SATISFACTION, true, 7);

        assertThat(below.isBeyond(7)).isFalse();
        assertThat(below.isBeyond(6.99)).isTrue();
    }
}
