package io.rendan.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;

class JointPurchasesTests {

    private final EcosystemBuilder register = new EcosystemBuilder();

    private void pays(String unit, String partner, double amount) {
        register.contract("c-" + unit + partner, ContractKind.EXTERNAL, partner, unit, amount);
    }

    private List<Finding> found() {
        return new MarketAnalysis(new CypherQueryLibrary())
                .analyse(register.build(), new AnalysisSettings(1, 1))
                .findings();
    }

    @Test
    void threeUnitsThatBuyFromOneSupplierCouldBuyTogether() {
        register.units("a", "b", "c").partners("p");
        pays("a", "p", 50);
        pays("b", "p", 30);
        assertThat(found()).isEmpty();
        pays("c", "p", 20);
        Finding finding = found().getFirst();
        assertThat(finding.title())
                .isEqualTo(
                        "3 units buy from Partner p, each under contracts of its own, for CNY 100 a"
                                + " year in all");
        assertThat(finding.score()).isCloseTo(1 - 0.25 - 0.09 - 0.04, within(1e-12));
        assertThat(finding.valueAtStake()).isEmpty();
        assertThat(finding.reasons()).containsKey("valueAtStake");
        assertThat(finding.figures())
                .containsEntry("form", "JOINT_PURCHASE")
                .containsEntry("spend", 100.0)
                .containsEntry("buyers", 3L);
        assertThat(finding.owner()).isEqualTo("a");
    }

    @Test
    void whatUnitsSupplyToEachOtherIsNoPurchaseOutside() {
        register.units("a", "b", "c", "s");
        register.contract("s", "a").contract("s", "b").contract("s", "c");
        assertThat(found()).isEmpty();
    }

    @Test
    void aCapabilityBoughtFromSeveralSuppliersIsOneToo() {
        register.units("a", "b", "c").partners("p", "q").capabilities("k");
        register.supply("p", "a", "k", 100).supply("q", "b", "k", 100);
        register.supply("q", "c", "k", 100);
        assertThat(found())
                .extracting(Finding::title)
                .containsExactly(
                        "3 units buy Capability k outside, each under contracts of its own, for CNY"
                                + " 300 a year in all");
    }
}
