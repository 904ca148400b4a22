package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ServicesTests {

    private static Services services(EcosystemBuilder ecosystem) {
        return ServiceTable.of(ecosystem.build());
    }

    private static double requests(EcosystemBuilder ecosystem, String party, String capability) {
        EcosystemNetwork network = ecosystem.build();
        Services services = ServiceTable.of(network);
        int service =
                services.find(
                        network.parties().indexOf(party),
                        network.capabilities().indexOf(capability));
        return services.requests()[service];
    }

    @Test
    void anEcosystemWithoutOffersHasNoServices() {
        assertThat(services(new EcosystemBuilder()).size()).isZero();
        assertThat(services(new EcosystemBuilder().pays("a", "b", 1)).size()).isZero();
    }

    @Test
    void requestsAreTheMeanOfTheLastThreeCompleteMonths() {
        var ecosystem =
                new EcosystemBuilder()
                        .serves("b", "k", 100, 1)
                        .asks("a", "b", "k", 900, 60, 70, 80);
        assertThat(requests(ecosystem, "b", "k")).isEqualTo(70);
    }

    @Test
    void theMonthThatIsUnderWayDoesNotCount() {
        var ecosystem =
                new EcosystemBuilder(LocalDate.of(2026, 3, 30))
                        .serves("b", "k", 100, 1)
                        .asks("a", "b", "k", 50, 60, 70, 3);
        assertThat(requests(ecosystem, "b", "k")).isEqualTo(60);
    }

    @Test
    void contractsOfAllBuyersAddUpSalesIncluded() {
        var ecosystem =
                new EcosystemBuilder()
                        .serves("b", "k", 100, 1)
                        .asks("a", "b", "k", 10, 10, 10)
                        .asks("u", "b", "k", 20, 20, 20);
        assertThat(requests(ecosystem, "b", "k")).isEqualTo(30);
    }

    @Test
    void aMonthWithoutReportAfterTheFirstCountsAsNone() {
        var ecosystem =
                new EcosystemBuilder()
                        .serves("b", "k", 100, 1)
                        .asks("a", "b", "k", 30, 30, Double.NaN, 30);
        assertThat(requests(ecosystem, "b", "k")).isEqualTo(20);
    }

    @Test
    void aServiceThatBeganLastMonthIsJudgedByThatMonth() {
        var ecosystem = new EcosystemBuilder().serves("b", "k", 100, 1).asks("a", "b", "k", 30);
        assertThat(requests(ecosystem, "b", "k")).isEqualTo(30);
    }

    @Test
    void whatNobodyHasContractedIsIdle() {
        assertThat(requests(new EcosystemBuilder().serves("b", "k", 100, 1), "b", "k")).isZero();
    }

    @Test
    void contractsThatReportNoRequestsLeaveTheWorkUnknown() {
        var ecosystem = new EcosystemBuilder().serves("b", "k", 100, 1).pays("a", "b", "k", 5);
        assertThat(requests(ecosystem, "b", "k")).isNaN();
    }

    @Test
    void aContractWithoutCapabilityIsForTheOnlyOffer() {
        var ecosystem =
                new EcosystemBuilder().serves("b", "k", 100, 1).asks("a", "b", null, 30, 30, 30);
        assertThat(requests(ecosystem, "b", "k")).isEqualTo(30);
        assertThat(services(ecosystem).contractsLeftOut()).isZero();
    }

    @Test
    void withSeveralOffersOrNoneItIsLeftOutAndCounted() {
        var ecosystem =
                new EcosystemBuilder()
                        .serves("b", "k", 100, 1)
                        .serves("b", "l", 100, 1)
                        .asks("a", "b", null, 30, 30, 30)
                        .asks("a", "c", null, 30, 30, 30)
                        .pays("a", "d", 7);
        assertThat(requests(ecosystem, "b", "k")).isZero();
        assertThat(services(ecosystem).contractsLeftOut()).isEqualTo(2);
    }

    @Test
    void contractedButNotOfferedHasRequestsAndNoCapacity() {
        var ecosystem = new EcosystemBuilder().asks("a", "b", "k", 30, 30, 30);
        assertThat(requests(ecosystem, "b", "k")).isEqualTo(30);
        assertThat(services(ecosystem).capacities()[0]).isNaN();
        assertThat(services(ecosystem).spare(0)).isZero();
    }

    @Test
    void historyBeginsWithTheFirstReport() {
        var ecosystem =
                new EcosystemBuilder()
                        .serves("b", "k", 100, 1)
                        .asks("a", "b", "k", 1, 2, 3, 4, 5, 6, 7);
        assertThat(services(ecosystem).history(0)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void substitutesAreThoseWithSpareCapacityLargestFirst() {
        var ecosystem =
                new EcosystemBuilder()
                        .serves("a", "k", 100, 1)
                        .serves("b", "k", 10, 1)
                        .serves("c", "k", 30, 1)
                        .serves("d", "k", Double.NaN, 1)
                        .serves("e", "k", 50, 1)
                        .asks("x", "a", "k", 80, 80, 80)
                        .asks("x", "e", "k", 60, 60, 60);
        EcosystemNetwork network = ecosystem.build();
        Services services = ServiceTable.of(network);
        Substitution substitution = Substitution.of(services);
        assertThat(substitution.substitutes(0, 9))
                .extracting(one -> network.parties().id(one.party()))
                .containsExactly("c", "b");
        assertThat(substitution.spareOfOthers(0)).isEqualTo(40);
        assertThat(substitution.replaceability(0)).isEqualTo(0.5);
        assertThat(substitution.coverage(network.parties().indexOf("a"))).isEqualTo(0.5);
        assertThat(substitution.coverage(network.parties().indexOf("b"))).isNaN();
        assertThat(substitution.anyoneElseCanTake(0, 30)).isTrue();
        assertThat(substitution.anyoneElseCanTake(0, 31)).isFalse();
    }
}
