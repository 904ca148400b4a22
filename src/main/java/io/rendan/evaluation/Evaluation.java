package io.rendan.evaluation;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.QueryLibrary;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;
import io.rendan.opportunity.OpportunityDetector;
import io.rendan.opportunity.OpportunityParameters;
import io.rendan.opportunity.OpportunityReport;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.silo.SiloAnalysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the three analyses make of a dataset with planted truth.
 *
 * @param name of the dataset
 */
record Evaluation(
        String name, SiloScore silos, BottleneckScore bottlenecks, OpportunityScore opportunities) {

    /** Least F1 of silos. */
    static final double LEAST_F1 = 0.9;

    /** Least AUC of opportunities. */
    static final double LEAST_AUC = 0.95;

    /**
     * Of the first 100 opportunities as listed, or of as many as are planted where these are fewer,
     * the least share that is planted.
     */
    static final double LEAST_HITS = 0.7;

    /**
     * Analyses a dataset folder in this process, without a database.
     *
     * @throws io.rendan.dataset.DatasetException if it cannot be read
     */
    static Evaluation of(Path dataset, AnalysisSettings settings) {
        PlantedTruth truth = PlantedTruth.of(dataset);
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(dataset)) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        QueryLibrary library = new CypherQueryLibrary();
        Parallel parallel = Parallel.of(settings.threads());
        OpportunityReport opportunities =
                new OpportunityDetector(OpportunityParameters.defaults(settings.seed()))
                        .detect(network, parallel);
        return new Evaluation(
                String.valueOf(dataset.getFileName()),
                SiloScore.of(findings(new SiloAnalysis(library), network, settings), truth),
                BottleneckScore.of(
                        findings(new BottleneckAnalysis(library), network, settings), truth),
                OpportunityScore.of(network, opportunities, truth, parallel));
    }

    /**
     * Whether all that must hold does: silos, bottlenecks and opportunities are told from decoys.
     */
    boolean isPassed() {
        return silos.f1() >= LEAST_F1
                && silos.decoys().isEmpty()
                && bottlenecks.isClean()
                && !(opportunities.auc() < LEAST_AUC)
                && !(opportunities.aucOfUntied() < LEAST_AUC)
                && opportunities.listedAt(opportunities.fullRank()) >= LEAST_HITS;
    }

    private static List<Finding> findings(
            Analysis analysis, EcosystemNetwork network, AnalysisSettings settings) {
        return analysis.analyse(network, settings).findings();
    }
}
