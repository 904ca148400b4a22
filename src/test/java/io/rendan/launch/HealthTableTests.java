package io.rendan.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class HealthTableTests {

    @Test
    void showsWhatIsKnown() {
        String table =
                HealthTable.of(
                        Map.of(
                                "health",
                                Map.of(
                                        "score", 62.4,
                                        "axes", Map.of("autonomy", 71.2),
                                        "indicators", Map.of("zeroDistance", 2.75))));

        assertThat(table)
                .startsWith("Network health 62 of 100; autonomy 71, user value unknown\n")
                .contains("   50  2.750  Distance to the user, contracts ")
                .doesNotContain("Satisfaction");
        assertThat(table.lines()).hasSize(3);
    }

    @Test
    void aRunWithoutHealthHasNone() {
        assertThat(HealthTable.of(Map.of())).startsWith("Network health unknown of 100");
    }
}
