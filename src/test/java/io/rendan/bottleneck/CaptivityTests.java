package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.bottleneck.purchase.PurchaseTable;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.List;

class CaptivityTests {

    private static List<String> captives(EcosystemBuilder ecosystem, String supplier) {
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
        var ecosystem = new EcosystemBuilder().pays("a", "s", "k", 10).lacks("a", "k", true);
        assertThat(captives(ecosystem, "s")).containsExactly("a");
    }

    @Test
    void whatIsNotEssentialHoldsNobody() {
        var ecosystem = new EcosystemBuilder().pays("a", "s", "k", 10).lacks("a", "k", false);
        assertThat(captives(ecosystem, "s")).isEmpty();
    }

    @Test
    void aQuarterOfTheTurnoverIsEssentialWhereNobodySaid() {
        var quarter = new EcosystemBuilder().pays("u", "a", 40).pays("a", "s", "k", 10);
        assertThat(captives(quarter, "s")).containsExactly("a");
        var less = new EcosystemBuilder().pays("u", "a", 41).pays("a", "s", "k", 10);
        assertThat(captives(less, "s")).isEmpty();
        var unsaid = less.lacks("a", "k", null);
        assertThat(captives(unsaid, "s")).isEmpty();
    }

    @Test
    void aSecondSupplierSetsTheBuyerFree() {
        var ecosystem =
                new EcosystemBuilder()
                        .pays("a", "s", "k", 10)
                        .pays("a", "t", "k", 1)
                        .lacks("a", "k", true);
        assertThat(captives(ecosystem, "s")).isEmpty();
        assertThat(captives(ecosystem, "t")).isEmpty();
    }

    @Test
    void anOutsideOfferInAContractSetsTheBuyerFree() {
        var without = new EcosystemBuilder().lacks("a", "k", true).pays("a", "s", "k", 10);
        assertThat(captives(without, "s")).containsExactly("a");
        var with = without.contract("c", ContractKind.MARKET, "s", "a", "k", 10, 12);
        assertThat(captives(with, "s")).isEmpty();
    }

    @Test
    void anEndedContractIsNoSecondSupplier() {
        var ecosystem =
                new EcosystemBuilder()
                        .pays("a", "s", "k", 10)
                        .pays("a", "t", "k", 10, EcosystemBuilder.AS_OF.minusDays(1))
                        .lacks("a", "k", true);
        assertThat(captives(ecosystem, "s")).containsExactly("a");
        assertThat(captives(ecosystem, "t")).isEmpty();
    }

    @Test
    void anotherOffererSetsItFreeOnlyWithEnoughSpareCapacity() {
        var asking = new EcosystemBuilder().asks("a", "s", "k", 30, 30, 30).lacks("a", "k", true);
        assertThat(captives(asking.serves("t", "k", 29, 1), "s")).containsExactly("a");
        assertThat(captives(asking.serves("v", "k", 30, 1), "s")).isEmpty();
    }

    @Test
    void aContractWithoutCapabilityCanOnlyBeServedByItsSupplier() {
        var ecosystem = new EcosystemBuilder().pays("a", "s", 10).pays("a", "t", 1);
        assertThat(captives(ecosystem, "s")).containsExactly("a");
        assertThat(captives(ecosystem, "t")).isEmpty();
    }

    @Test
    void usersAreNoDependents() {
        EcosystemNetwork network = new EcosystemBuilder().pays("u", "s", "k", 10).build();
        assertThat(captivity(network).buyers().get(network.parties().indexOf("s"))).isEmpty();
    }

    @Test
    void twoContractsWithOneBuyerAreOneDependent() {
        EcosystemNetwork network =
                new EcosystemBuilder().pays("a", "s", "k", 10).pays("a", "s", "l", 10).build();
        assertThat(captivity(network).buyers().get(network.parties().indexOf("s"))).hasSize(1);
    }
}
