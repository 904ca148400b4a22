package io.rendan.distance;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.util.List;

/** The room's door: traces user money and puts it into figures; it finds nothing by itself. */
@Component
public final class DistanceAnalysis implements Analysis {

    /** Name of this analysis in runs and their summaries. */
    public static final String NAME = "distance";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        DistanceReport report =
                new DistanceDetector(DistanceParameters.defaults())
                        .detect(network, Parallel.of(settings.threads()));
        return new AnalysisResult(
                        List.of(),
                        new DistanceFigures(network, report).partyFigures(),
                        List.of(),
                        DistanceSummary.of(network, report))
                .withReport(report);
    }
}
