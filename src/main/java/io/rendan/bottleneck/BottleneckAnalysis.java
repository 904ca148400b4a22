package io.rendan.bottleneck;

import io.rendan.algorithm.Parallel;
import io.rendan.finding.Analysis;
import io.rendan.finding.AnalysisResult;
import io.rendan.finding.AnalysisSettings;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The room's door: finds bottlenecks and puts them into findings and figures. */
@Component
public final class BottleneckAnalysis implements Analysis {

    private final BottleneckParameters parameters;

    public BottleneckAnalysis() {
        this.parameters = BottleneckParameters.defaults();
    }

    @Override
    public String name() {
        return "bottleneck";
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        Parallel parallel = Parallel.of(settings.threads());
        BottleneckReport report = BottleneckDetector.detect(network, parameters, parallel);
        return new AnalysisResult(
                new BottleneckFindings(network, report).all(),
                new FigureTable(network, report).partyFigures(),
                List.of(),
                summary(report));
    }

    private static Map<String, Object> summary(BottleneckReport report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("bottlenecks", report.bottlenecks().size());
        summary.put("congested", count(report, true));
        summary.put("singlePoints", count(report, false));
        summary.put("userRevenue", report.userRevenue());
        summary.put("userBackedIncomeConverged", report.userBackedIncome().converged());
        summary.put("contractsWithoutCapabilityLeftOut", report.contractsLeftOut());
        return summary;
    }

    private static long count(BottleneckReport report, boolean congested) {
        return report.bottlenecks().stream()
                .filter(one -> congested ? one.congested() : one.singlePoint())
                .count();
    }
}
