package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.List;

class CaptivityTests {

    private static List<String> captives(Ecosystem ecosystem, String supplier) {
        EcosystemNetwork network = ecosystem.build();
        return captivity(network).captives().get(network.parties().indexOf(supplier)).stream()
                .map(network.parties()::id)
                .toList();
    }

    private static Captivity captivity(EcosystemNetwork network) {
        return Captivity.of(
                network, PurchaseTable.of(network), Substitution.of(ServiceTable.of(network)));
    }

    @Test
    void theOnlySupplierOfAnEssentialCapabilityHoldsItsBuyer() {
        var ecosystem = Ecosystem.small().pays("a", "s", "k", 10).needs("a", "k", true);
        assertThat(captives(ecosystem, "s")).containsExactly("a");
    }

    @Test
    void whatIsNotEssentialHoldsNobody() {
        var ecosystem = Ecosystem.small().pays("a", "s", "k", 10).needs("a", "k", false);
        assertThat(captives(ecosystem, "s")).isEmpty();
    }

    @Test
    void aQuarterOfTheTurnoverIsEssentialWhereNobodySaid() {
        var quarter = Ecosystem.small().pays("u", "a", 40).pays("a", "s", "k", 10);
        assertThat(captives(quarter, "s")).containsExactly("a");
        var less = Ecosystem.small().pays("u", "a", 41).pays("a", "s", "k", 10);
        assertThat(captives(less, "s")).isEmpty();
        var unsaid = less.needs("a", "k", null);
        assertThat(captives(unsaid, "s")).isEmpty();
    }

    @Test
    void aSecondSupplierSetsTheBuyerFree() {
        var ecosystem =
                Ecosystem.small()
                        .pays("a", "s", "k", 10)
                        .pays("a", "t", "k", 1)
                        .needs("a", "k", true);
        assertThat(captives(ecosystem, "s")).isEmpty();
        assertThat(captives(ecosystem, "t")).isEmpty();
    }

    @Test
    void anEndedContractIsNoSecondSupplier() {
        var ecosystem =
                Ecosystem.small()
                        .pays("a", "s", "k", 10)
                        .paid("a", "t", "k", 10, Ecosystem.AS_OF.minusDays(1))
                        .needs("a", "k", true);
        assertThat(captives(ecosystem, "s")).containsExactly("a");
        assertThat(captives(ecosystem, "t")).isEmpty();
    }

    @Test
    void anotherOffererSetsItFreeOnlyWithEnoughSpareCapacity() {
        var asking = Ecosystem.small().asks("a", "s", "k", 30, 30, 30).needs("a", "k", true);
        assertThat(captives(asking.offers("t", "k", 29, 1), "s")).containsExactly("a");
        assertThat(captives(asking.offers("v", "k", 30, 1), "s")).isEmpty();
    }

    @Test
    void aContractWithoutCapabilityCanOnlyBeServedByItsSupplier() {
        var ecosystem = Ecosystem.small().pays("a", "s", 10).pays("a", "t", 1);
        assertThat(captives(ecosystem, "s")).containsExactly("a");
        assertThat(captives(ecosystem, "t")).isEmpty();
    }

    @Test
    void usersAreNoDependents() {
        EcosystemNetwork network = Ecosystem.small().pays("u", "s", "k", 10).build();
        assertThat(captivity(network).buyers().get(network.parties().indexOf("s"))).isEmpty();
    }

    @Test
    void twoContractsWithOneBuyerAreOneDependent() {
        EcosystemNetwork network =
                Ecosystem.small().pays("a", "s", "k", 10).pays("a", "s", "l", 10).build();
        assertThat(captivity(network).buyers().get(network.parties().indexOf("s"))).hasSize(1);
    }
}
