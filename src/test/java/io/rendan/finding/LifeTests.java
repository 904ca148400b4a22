package io.rendan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.analysis.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

class LifeTests {

    private static final Instant FIRST = Instant.parse("2026-03-31T12:00:00Z");

    /**
     * A journey is a list of events: {@code 100} a run that has it with 100 at stake, {@code ?} one
     * that has it at an unknown value, {@code -} one that does not have it, and decisions.
     */
    @ParameterizedTest
    @CsvSource({
        "100, OPEN",
        "100 100, OPEN",
        "100 -, RESOLVED",
        "100 - -, RESOLVED",
        "100 - 100, OPEN",
        "100 ACCEPTED, ACCEPTED",
        "100 ACCEPTED 900, ACCEPTED",
        "100 ACCEPTED -, RESOLVED",
        "100 ACCEPTED - 100, OPEN",
        "100 DISMISSED, DISMISSED",
        "100 DISMISSED 100, DISMISSED",
        "100 DISMISSED 199.99, DISMISSED",
        "100 DISMISSED 200, OPEN",
        "100 DISMISSED 150 200, OPEN",
        "100 DISMISSED 150 250, OPEN",
        "100 DISMISSED 200 100, OPEN",
        "100 DISMISSED -, RESOLVED",
        "100 DISMISSED - 100, DISMISSED",
        "100 DISMISSED - 200, OPEN",
        "100 DISMISSED - 100 - 200, OPEN",
        "100 DISMISSED 50 120, DISMISSED",
        "0 DISMISSED 0, DISMISSED",
        "0 DISMISSED 1, OPEN",
        "? DISMISSED ?, DISMISSED",
        "? DISMISSED 100, DISMISSED",
        "100 DISMISSED ?, DISMISSED",
        "100 DONE, DONE",
        "100 DONE 100, DONE",
        "100 DONE 200, OPEN",
        "100 DONE -, RESOLVED",
        "100 DONE - 100, OPEN",
        "100 DISMISSED ACCEPTED 900, ACCEPTED",
        "100 DISMISSED ACCEPTED - 100, OPEN",
        "100 ACCEPTED DISMISSED 150, DISMISSED",
        "100 150 DISMISSED 250, DISMISSED",
        "100 150 DISMISSED 300, OPEN"
    })
    void standsWhereItsJourneyEnds(String journey, FindingStatus expected) {
        Life life = travel(journey);

        assertThat(life.status()).isEqualTo(expected);
        assertThat(life.firstSeen()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @EnumSource(Decision.Kind.class)
    void cannotBeDecidedOnceItIsGone(Decision.Kind decision) {
        Life gone = travel("100 -");

        assertThatThrownBy(() -> gone.decided(decision, money(100), FIRST))
                .isInstanceOf(FindingException.Gone.class)
                .hasMessageContaining(decision.name())
                .hasMessageContaining("RESOLVED");
    }

    @Test
    void doublesOnlyWithinItsCurrency() {
        Life dismissed = travel("100 DISMISSED");

        assertThat(dismissed.seen(Optional.of(new Money(900, "EUR")), FIRST).status())
                .isEqualTo(FindingStatus.DISMISSED);
    }

    @Test
    void saysWhenItsStatusChanged() {
        Life life = travel("100 100 -");

        assertThat(life.changedAt()).isEqualTo(FIRST.plusSeconds(2));
        assertThat(life.gone(FIRST.plusSeconds(9)).changedAt()).isEqualTo(FIRST.plusSeconds(2));
    }

    @Test
    void beginsEndsAndGoesOnTogetherWithTheOthers() {
        Map<String, Life> before =
                Map.of("stays", Life.begun(FIRST), "goes", travel("100"), "gone", travel("1 -"));

        Map<String, Life> after =
                Lives.after(
                        before,
                        Map.of("stays", money(1), "new", Optional.empty()),
                        FIRST.plusSeconds(60));

        assertThat(after)
                .containsOnlyKeys("stays", "goes", "gone", "new")
                .containsEntry("stays", before.get("stays"))
                .containsEntry("gone", before.get("gone"))
                .containsEntry("new", Life.begun(FIRST.plusSeconds(60)));
        assertThat(after.get("goes").status()).isEqualTo(FindingStatus.RESOLVED);
    }

    private static Life travel(String journey) {
        Life life = Life.begun(FIRST);
        Optional<Money> value = Optional.empty();
        Instant now = FIRST;
        for (String event : journey.split(" ")) {
            switch (event) {
                case "-" -> life = life.gone(now);
                case "ACCEPTED", "DISMISSED", "DONE" ->
                        life = life.decided(Decision.Kind.valueOf(event), value, now);
                default -> {
                    value = event.equals("?") ? Optional.empty() : money(Double.parseDouble(event));
                    life = life.seen(value, now);
                }
            }
            now = now.plusSeconds(1);
        }
        return life;
    }

    private static Optional<Money> money(double amount) {
        return Optional.of(new Money(amount, "CNY"));
    }
}
