package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

class ConcentrationTests {

    private final Ecosystem ecosystem = Ecosystem.small();

    private Concentration concentration() {
        EcosystemNetwork network = ecosystem.build();
        return Concentration.of(network, PurchaseTable.of(network));
    }

    @Test
    void oneSupplierIsFullConcentration() {
        ecosystem.pays("a", "s", "k", 10).pays("b", "s", "k", 20);
        assertThat(concentration().herfindahl()).containsExactly(1);
        assertThat(concentration().withOneSupplier()).containsExactly(0);
    }

    @Test
    void sharesOverAllBuyersAreSquared() {
        ecosystem.pays("a", "s", "k", 10).pays("b", "s", "k", 20).pays("b", "t", "k", 10);
        assertThat(concentration().herfindahl()[0]).isCloseTo(0.75 * 0.75 + 0.0625, within(1e-12));
        assertThat(concentration().suppliers()).containsExactly(2);
        assertThat(concentration().withOneSupplier()).isEmpty();
    }

    @Test
    void whatNobodyBuysHasNoConcentration() {
        ecosystem.offers("s", "k", 10, 1).pays("u", "s", "k", 10);
        assertThat(concentration().herfindahl()).containsExactly(Double.NaN);
        assertThat(concentration().withOneSupplier()).isEmpty();
    }

    @Test
    void aBuyerDependsOnItsLargestSupplierOverAllCapabilities() {
        ecosystem.pays("a", "s", "k", 10).pays("a", "s", "l", 20).pays("a", "t", "k", 30);
        ecosystem.pays("a", "t", 20);
        EcosystemNetwork network = ecosystem.build();
        double[] shares = concentration().largestSupplierShare();
        assertThat(shares[network.parties().indexOf("a")]).isCloseTo(50 / 80.0, within(1e-12));
        assertThat(shares[network.parties().indexOf("s")]).isNaN();
    }
}
