package io.rendan.launch;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.evaluation.RuleJudge;
import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.ImportStatus;
import io.rendan.ingest.Imports;
import io.rendan.market.MarketAnalysis;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.run.AnalysisRunner;
import io.rendan.run.RuleShelf;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The application over an embedded graph in a temporary folder, whatever graph the settings name:
 * for measuring only, gone when closed.
 */
final class ThrowAwayGraph implements RuleJudge {

    private static final String SERVER = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";
    private static final long GLANCE_MILLIS = 50;

    private final Path folder;
    private final ConfigurableApplicationContext application;

    private ThrowAwayGraph(Path folder, ConfigurableApplicationContext application) {
        this.folder = folder;
        this.application = application;
    }

    /** Starts it; empty where the embedded server is no part of the application. */
    static Optional<RuleJudge> open(Class<?> application) {
        if (!ClassUtils.isPresent(SERVER, null)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("rendan-rules");
            var context =
                    new SpringApplicationBuilder(application)
                            .run(
                                    "--rendan.launch=false",
                                    "--rendan.data-dir=" + folder,
                                    "--rendan.rules-dir=" + folder.resolve("rules"),
                                    "--spring.neo4j.uri=embedded",
                                    "--rendan.rule-timeout=10m",
                                    "--server.port=0",
                                    "--logging.level.root=off",
                                    "--logging.level.io.rendan=off");
            return Optional.of(new ThrowAwayGraph(folder, context));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Finding> contractIssues(Path dataset) {
        load(dataset);
        var market = application.getBean(MarketAnalysis.class);
        EcosystemNetwork network = application.getBean(NetworkSource.class).load(Optional.empty());
        AnalysisSettings settings =
                AnalysisSettings.defaults().withRules(application.getBean(RuleShelf.class).read());
        return market
                .analyse(
                        network,
                        application
                                .getBean(AnalysisRunner.class)
                                .answered(market, network, settings))
                .findings()
                .stream()
                .filter(finding -> finding.kind() == FindingKind.CONTRACT_ISSUE)
                .toList();
    }

    private void load(Path dataset) {
        Imports imports = application.getBean(Imports.class);
        String id = imports.submit(dataset, ImportMode.REPLACE);
        try {
            while (!imports.find(id).map(DatasetImport::isFinished).orElse(false)) {
                Thread.sleep(GLANCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading " + dataset, e);
        }
        DatasetImport done = imports.find(id).orElseThrow();
        if (done.status() == ImportStatus.FAILED) {
            throw new IllegalStateException(done.problem().orElse("the import failed"));
        }
    }

    @Override
    public void close() {
        application.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
