package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.ImportStatus;
import io.rendan.ingest.Imports;
import io.rendan.market.MarketAnalysis;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.run.AnalysisRunner;
import io.rendan.run.RuleShelf;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.util.Optional;

/** Of six hundred units everything that is planted is found, and nothing is invented. */
@RendanTest
class PlantedTruthIT {

    @Autowired Driver driver;
    @Autowired Imports imports;
    @Autowired NetworkSource source;
    @Autowired MarketAnalysis market;
    @Autowired AnalysisRunner runner;
    @Autowired RuleShelf rulesOfTheMarket;

    @TempDir Path folder;

    @Test
    void isFoundAmongSixHundredUnits() throws InterruptedException {
        Path dataset = folder.resolve("six-hundred");
        EcosystemGenerator.generate(GeneratorParameters.of(600, 1)).writeTo(dataset, true);
        load(dataset);

        Evaluation found = Evaluation.of(dataset, AnalysisSettings.defaults());
        EcosystemNetwork network = source.load(Optional.empty());
        AnalysisSettings settings = AnalysisSettings.defaults().withRules(rulesOfTheMarket.read());
        RuleScore rules =
                RuleScore.of(
                        market.analyse(network, runner.answered(market, network, settings))
                                .findings(),
                        PlantedTruth.contractIssues(dataset));

        assertThat(rules.planted()).isGreaterThan(20);
        assertThat(rules.missed()).isEmpty();
        assertThat(rules.invented()).isEmpty();
        assertThat(found.silos().f1()).isEqualTo(1);
        assertThat(found.silos().decoys()).isEmpty();
        assertThat(found.bottlenecks().averagePrecision()).isEqualTo(1);
        assertThat(found.bottlenecks().isClean()).isTrue();
        assertThat(found.opportunities().auc()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.opportunities().aucOfUntied()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.opportunities().listedAt(found.opportunities().fullRank()))
                .isGreaterThanOrEqualTo(0.7);
    }

    private void load(Path dataset) throws InterruptedException {
        EmptyGraph.empty(driver);
        String id = imports.submit(dataset, ImportMode.REPLACE);
        while (!imports.find(id).orElseThrow().isFinished()) {
            Thread.sleep(50);
        }
        assertThat(imports.find(id).orElseThrow().status()).isEqualTo(ImportStatus.SUCCEEDED);
    }
}
