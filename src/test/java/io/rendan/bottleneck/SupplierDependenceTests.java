package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.analysis.Money;
import io.rendan.analysis.Unlock;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Registers of purchases, worked out by hand. */
class SupplierDependenceTests {

    private final EcosystemBuilder register = new EcosystemBuilder();

    private void pays(String unit, String partner, double amount) {
        register.contract("c-" + unit + partner, ContractKind.EXTERNAL, partner, unit, amount);
    }

    private List<Finding> found() {
        AnalysisResult result =
                new BottleneckAnalysis(new CypherQueryLibrary())
                        .analyse(register.build(), new AnalysisSettings(1, 1));
        return result.findings();
    }

    @Test
    void aUnitThatSpendsAQuarterOnAPartnerLeansOnIt() {
        register.units("a", "b").partners("p", "q", "r");
        pays("a", "p", 60);
        pays("a", "q", 40);
        pays("b", "r", 900);
        List<Finding> found = found();
        assertThat(found)
                .extracting(one -> one.subjects().getFirst().id())
                .containsExactly("r", "p", "q");
        Finding leansOnP = found.get(1);
        assertThat(leansOnP.title())
                .isEqualTo(
                        "Unit a spends 60 % of what it pays on Partner p; what it supplies is not"
                                + " said, so nobody knows who could step in");
        assertThat(leansOnP.valueAtStake()).contains(new Money(60, "CNY"));
        assertThat(leansOnP.figures())
                .containsEntry("singlePoint", false)
                .containsEntry("form", "SUPPLIER_DEPENDENCE");
        assertThat(leansOnP.basis()).contains(Basis.FINAL_BUYERS, Basis.AGREED_VALUES);
        assertThat(leansOnP.unlocks())
                .extracting(Unlock::place)
                .startsWith("contracts.csv capability_id");
        assertThat(found.getFirst().figures()).containsEntry("singlePoint", true);
    }

    @Test
    void whoeverOthersCouldReplaceIsNone() {
        register.units("a", "b").partners("p", "q").capabilities("k", "l");
        register.supply("p", "a", "k", 100).supply("q", "b", "k", 100);
        assertThat(found()).isEmpty();
        register.supply("p", "a", "l", 100);
        assertThat(found()).extracting(one -> one.subjects().getFirst().id()).containsExactly("p");
        assertThat(found().getFirst().title())
                .isEqualTo(
                        "Unit a spends 50 % of what it pays on Partner p; nobody else supplied the"
                                + " same within a year");
        assertThat(found().getFirst().basis()).startsWith(Basis.INFERRED_OFFERS);
    }

    @Test
    void threeUnitsCountHoweverLittleTheyPay() {
        register.units("a", "b", "c", "d").partners("p", "q", "r", "s", "t");
        for (String unit : List.of("a", "b", "c")) {
            pays(unit, "p", 1);
            pays(unit, "q", 3.5);
        }
        pays("d", "r", 200_000);
        pays("d", "s", 200_000);
        List<String> ids = found().stream().map(one -> one.subjects().getFirst().id()).toList();
        assertThat(ids).containsExactly("r", "s", "q");
    }

    @Test
    void userRevenueThatHangsOnAPartnerIsTheStake() {
        register.pays("u", "a", 100).pays("a", "p1", "k", 50);
        Finding finding = found().getFirst();
        assertThat(finding.subjects().getFirst().label()).isEqualTo("Partner");
        assertThat(finding.valueAtStake().map(Money::amount))
                .hasValueSatisfying(amount -> assertThat(amount).isCloseTo(100, within(1e-9)));
        assertThat(finding.basis()).contains(Basis.USER_REVENUE);
    }

    @Test
    void contractsAreCountedWhereNoAmountIsKnown() {
        register.units("a").partners("p", "q");
        pays("a", "p", Double.NaN);
        pays("a", "q", Double.NaN);
        Finding finding = found().getFirst();
        assertThat(finding.basis()).contains(Basis.CONTRACT_COUNTS);
        assertThat(finding.valueAtStake()).isEmpty();
        assertThat(finding.reasons()).containsKey("valueAtStake");
        assertThat(finding.title()).startsWith("Unit a spends 50 % of what it pays on Partner p;");
    }
}
