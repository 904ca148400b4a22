package io.rendan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Basis;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.distance.DistanceAnalysis;
import io.rendan.health.HealthDetector;
import io.rendan.health.HealthInputs;
import io.rendan.health.HealthParameters;
import io.rendan.health.HealthReport;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;

class CoverageTests {

    private static CoverageReport coverage(EcosystemNetwork network) {
        var settings = new AnalysisSettings(1, 1);
        List<AnalysisResult> results =
                List.of(
                        new DistanceAnalysis().analyse(network, settings),
                        new BottleneckAnalysis(new CypherQueryLibrary())
                                .analyse(network, settings));
        HealthReport health =
                new HealthDetector(HealthParameters.defaults())
                        .detect(network, HealthInputs.of(results));
        return Coverage.of(network, results, health);
    }

    private static CoverageEntry entry(CoverageReport report, String name) {
        return report.entries().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofNothingNothingIsKnownAndEverythingSaysWhy() {
        CoverageReport report = coverage(new EcosystemBuilder().build());
        assertThat(report.count(CoverageStatus.COMPUTED)).isZero();
        assertThat(report.entries()).allMatch(one -> one.reason().isPresent());
        assertThat(report.unlocks()).isNotEmpty();
    }

    @Test
    void aRegisterOfPurchasesStandsOnItsFinalBuyers() {
        var register = new EcosystemBuilder().units("a").partners("p", "q");
        register.contract("c1", ContractKind.EXTERNAL, "p", "a", 60);
        register.contract("c2", ContractKind.EXTERNAL, "q", "a", 40);
        CoverageReport report = coverage(register.build());
        CoverageEntry income = entry(report, "userBackedIncome");
        assertThat(income.status()).isEqualTo(CoverageStatus.ON_BASIS);
        assertThat(income.basis()).contains(Basis.FINAL_BUYERS, Basis.SUPPLIERS);
        CoverageEntry dependence = entry(report, "SUPPLIER_DEPENDENCE");
        assertThat(dependence.status()).isEqualTo(CoverageStatus.COMPUTED);
        assertThat(dependence.count()).isEqualTo(2);
        CoverageEntry congested = entry(report, "CONGESTED");
        assertThat(congested.status()).isEqualTo(CoverageStatus.MISSING);
        assertThat(congested.reason()).contains("no offer states a monthly capacity");
        assertThat(report.entries().getFirst().status()).isEqualTo(CoverageStatus.MISSING);
        assertThat(report.unlocks())
                .extracting(one -> one.file() + " " + one.column())
                .contains("offers.csv monthly_capacity", "interactions.csv hours");
        assertThat(report.unlocks().getFirst().missing()).isNotEmpty();
    }
}
