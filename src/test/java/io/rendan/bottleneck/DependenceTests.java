package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.UserBackedIncome;

import org.junit.jupiter.api.Test;

class DependenceTests {

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();

    private int dominated(String party) {
        EcosystemNetwork network = ecosystem.build();
        return dependence(network).dominatedParties()[network.parties().indexOf(party)];
    }

    private double income(String party) {
        EcosystemNetwork network = ecosystem.build();
        return dependence(network).dominatedIncome()[network.parties().indexOf(party)];
    }

    private static Dependence dependence(EcosystemNetwork network) {
        return Dependence.of(network, UserBackedIncome.of(network.supply()).income());
    }

    @Test
    void inAChainEachUnitStandsBeforeAllBehindIt() {
        ecosystem.pays("u", "a", 100).pays("a", "b", 50).pays("b", "c", 20);
        assertThat(dominated("a")).isEqualTo(2);
        assertThat(dominated("b")).isEqualTo(1);
        assertThat(dominated("c")).isZero();
        assertThat(income("a")).isCloseTo(70, within(1e-6));
        assertThat(income("b")).isCloseTo(20, within(1e-6));
        assertThat(income("c")).isZero();
    }

    @Test
    void inADiamondNeitherMiddleStandsBeforeTheEnd() {
        ecosystem.pays("u", "a", 100);
        ecosystem.pays("a", "b", 30).pays("a", "c", 30).pays("b", "d", 5).pays("c", "d", 5);
        assertThat(dominated("a")).isEqualTo(3);
        assertThat(dominated("b")).isZero();
        assertThat(dominated("c")).isZero();
    }

    @Test
    void twoWaysToUsersLeaveNobodyBetween() {
        ecosystem.pays("u1", "a", 100).pays("u2", "b", 100);
        ecosystem.pays("a", "c", 10).pays("b", "c", 10);
        assertThat(dominated("a")).isZero();
        assertThat(dominated("b")).isZero();
    }

    @Test
    void aCycleBehindTheDoorIsWhollyBehindIt() {
        ecosystem.pays("u", "a", 100).pays("a", "b", 50).pays("b", "c", 20).pays("c", "b", 10);
        assertThat(dominated("a")).isEqualTo(2);
        assertThat(dominated("b")).isEqualTo(1);
        assertThat(dominated("c")).isZero();
    }

    @Test
    void aUnitThatServesItselfThroughOthersStandsBeforeThemNotBeforeItself() {
        ecosystem.pays("u", "a", 100).pays("a", "b", 20).pays("b", "a", 20);
        assertThat(dominated("a")).isEqualTo(1);
        assertThat(dominated("b")).isZero();
    }

    @Test
    void whereNoUserMoneyFlowsNobodyDominates() {
        ecosystem.pays("a", "b", 20);
        assertThat(dominated("a")).isZero();
        assertThat(income("a")).isZero();
    }
}
