package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.bottleneck.purchase.PurchaseTable;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConcentrationTests {

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();

    private Concentration concentration() {
        EcosystemNetwork network = ecosystem.build();
        return Concentration.of(network, PurchaseTable.of(network));
    }

    private List<Double> herfindahl() {
        return concentration().capabilities().stream().map(CapabilitySupply::herfindahl).toList();
    }

    private int index(String party) {
        return ecosystem.build().parties().indexOf(party);
    }

    @Test
    void oneSupplierIsFullConcentration() {
        ecosystem.pays("a", "s", "k", 10).pays("b", "s", "k", 20);
        assertThat(herfindahl()).containsExactly(1.0);
        assertThat(concentration().withOneSupplier()).containsExactly(0);
    }

    @Test
    void sharesOverAllBuyersAreSquared() {
        ecosystem.pays("a", "s", "k", 10).pays("b", "s", "k", 20).pays("b", "t", "k", 10);
        assertThat(herfindahl().getFirst()).isCloseTo(0.75 * 0.75 + 0.0625, within(1e-12));
        CapabilitySupply supply = concentration().capabilities().getFirst();
        assertThat(supply.suppliers()).isEqualTo(2);
        assertThat(supply.buyers()).isEqualTo(2);
        assertThat(supply.paid()).isCloseTo(40, within(1e-9));
        assertThat(supply.largestSupplier()).isEqualTo(index("s"));
        assertThat(supply.largestShare()).isCloseTo(0.75, within(1e-12));
        assertThat(concentration().withOneSupplier()).isEmpty();
    }

    @Test
    void whatNobodyBuysHasNoConcentration() {
        ecosystem.serves("s", "k", 10, 1).pays("u", "s", "k", 10);
        assertThat(herfindahl()).containsExactly(Double.NaN);
        assertThat(concentration().capabilities().getFirst().largestSupplier()).isEqualTo(-1);
        assertThat(concentration().withOneSupplier()).isEmpty();
    }

    @Test
    void aBuyerDependsOnItsLargestSupplierOverAllCapabilities() {
        ecosystem.pays("a", "s", "k", 10).pays("a", "s", "l", 20).pays("a", "t", "k", 30);
        ecosystem.pays("a", "t", 20);
        double[] shares = concentration().largestSupplierShare();
        assertThat(shares[index("a")]).isCloseTo(50 / 80.0, within(1e-12));
        assertThat(shares[index("s")]).isNaN();
        assertThat(concentration().largestSupplier()[index("a")]).isEqualTo(index("t"));
        assertThat(concentration().largestSupplier()[index("s")]).isEqualTo(-1);
        assertThat(concentration().buyersWithOneSupplier()).isZero();
    }

    @Test
    void whoeverBuysFromOneSupplierOnlyIsCounted() {
        ecosystem.pays("a", "s", "k", 0.1).pays("a", "s", "l", 0.2).pays("a", "s", 0.3);
        assertThat(concentration().buyersWithOneSupplier()).isEqualTo(1);
    }
}
