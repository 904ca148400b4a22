package io.rendan.evaluation;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.QueryLibrary;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.coverage.Coverage;
import io.rendan.coverage.CoverageReport;
import io.rendan.distance.DistanceAnalysis;
import io.rendan.health.HealthDetector;
import io.rendan.health.HealthInputs;
import io.rendan.health.HealthParameters;
import io.rendan.health.HealthReport;
import io.rendan.market.MarketAnalysis;
import io.rendan.network.EcosystemNetwork;
import io.rendan.opportunity.OpportunityAnalysis;
import io.rendan.position.PositionAnalysis;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.silo.SiloAnalysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All analyses of a snapshot in this process, without a database: what a run finds, but for rules
 * of the market that are asked of the graph.
 *
 * @param network that was analysed
 * @param results by analysis
 * @param health the ten indicators
 * @param coverage what could be computed
 */
record WholeRun(
        EcosystemNetwork network,
        Map<String, AnalysisResult> results,
        HealthReport health,
        CoverageReport coverage) {

    WholeRun {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    static WholeRun of(EcosystemNetwork network, AnalysisSettings settings) {
        Map<String, AnalysisResult> own = new LinkedHashMap<>();
        List<Analysis> analyses = analyses(new CypherQueryLibrary());
        for (Analysis analysis : analyses) {
            own.put(analysis.name(), analysis.analyse(network, settings));
        }
        Map<String, AnalysisResult> completed = new LinkedHashMap<>();
        for (Analysis analysis : analyses) {
            AnalysisResult result = Objects.requireNonNull(own.get(analysis.name()));
            completed.put(analysis.name(), analysis.complete(result, own));
        }
        HealthReport health =
                new HealthDetector(HealthParameters.defaults())
                        .detect(network, HealthInputs.of(completed.values()));
        return new WholeRun(
                network, completed, health, Coverage.of(network, completed.values(), health));
    }

    private static List<Analysis> analyses(QueryLibrary library) {
        return List.of(
                new DistanceAnalysis(),
                new SiloAnalysis(library),
                new BottleneckAnalysis(library),
                new MarketAnalysis(library),
                new OpportunityAnalysis(library),
                new PositionAnalysis());
    }

    /** Findings of a kind, worst first. */
    List<Finding> findings(FindingKind kind) {
        return results.values().stream()
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.kind() == kind)
                .sorted(Comparator.comparingDouble(Finding::score).reversed())
                .toList();
    }
}
