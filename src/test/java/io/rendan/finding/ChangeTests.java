package io.rendan.finding;

import static io.rendan.finding.Change.Kind.BETTER;
import static io.rendan.finding.Change.Kind.NEW;
import static io.rendan.finding.Change.Kind.RESOLVED;
import static io.rendan.finding.Change.Kind.WORSE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ChangeTests {

    private static final Materiality LEAST = new Materiality(0.03, 0.05);

    private static Optional<Change.State> state(double score, double amount) {
        return Optional.of(new Change.State(score, Optional.of(new Money(amount, "CNY"))));
    }

    private static Optional<Change.Kind> silo(
            Optional<Change.State> before, Optional<Change.State> after) {
        return Change.of(FindingKind.SILO, before, after, LEAST);
    }

    @Test
    void whatWasNotThereIsNewAndWhatIsNoLongerThereIsResolved() {
        assertThat(silo(Optional.empty(), state(0.5, 1))).contains(NEW);
        assertThat(silo(state(0.5, 1), Optional.empty())).contains(RESOLVED);
    }

    @Test
    void aHigherScoreIsWorseWhateverIsAtStake() {
        assertThat(silo(state(0.5, 100), state(0.54, 50))).contains(WORSE);
        assertThat(silo(state(0.5, 100), state(0.4, 500))).contains(BETTER);
    }

    @Test
    void withTheSameScoreMoreAtStakeIsWorse() {
        assertThat(silo(state(0.5, 100), state(0.505, 106))).contains(WORSE);
        assertThat(silo(state(0.5, 100), state(0.5, 94))).contains(BETTER);
        assertThat(silo(state(0.5, 100), state(0.5, 100.5))).isEmpty();
    }

    @Test
    void whatAnotherSeedMayChangeIsNoChange() {
        assertThat(silo(state(0.5, 100), state(0.515, 103))).isEmpty();
        assertThat(silo(state(0.5, 100), state(0.485, 97))).isEmpty();
    }

    @Test
    void whatCountsIsAParameterWithinBounds() {
        var all = new Materiality(0, 0);
        assertThat(Change.of(FindingKind.SILO, state(0.5, 1), state(0.501, 1), all))
                .contains(WORSE);
        assertThat(Change.of(FindingKind.SILO, state(0.5, 1), state(0.5, 1.001), all))
                .contains(WORSE);
        assertThat(Change.of(FindingKind.SILO, state(0.5, 1), state(0.5, 1), all)).isEmpty();
        var large = new Materiality(0.2, 0.5);
        assertThat(Change.of(FindingKind.SILO, state(0.5, 100), state(0.6, 140), large)).isEmpty();
        assertThatThrownBy(() -> new Materiality(0.03, 5))
                .hasMessage("rendan.changes.least-share is 5.0, expected a number from 0 to 1");
        assertThatThrownBy(() -> new Materiality(Double.NaN, 0.1))
                .hasMessageContaining("rendan.changes.least-score is NaN");
    }

    @Test
    void ofAnOpportunityMoreIsBetter() {
        assertThat(Change.of(FindingKind.OPPORTUNITY, state(0.2, 1), state(0.3, 1), LEAST))
                .contains(BETTER);
        assertThat(Change.of(FindingKind.OPPORTUNITY, state(0.2, 9), state(0.2, 1), LEAST))
                .contains(WORSE);
    }

    @Test
    void amountsOfAnotherCurrencyOrUnknownOnesDoNotCompare() {
        Optional<Change.State> unknown = Optional.of(new Change.State(0.5, Optional.empty()));
        Optional<Change.State> euros =
                Optional.of(new Change.State(0.5, Optional.of(new Money(9, "EUR"))));

        assertThat(silo(unknown, state(0.5, 100))).isEmpty();
        assertThat(silo(euros, state(0.5, 100))).isEmpty();
    }
}
