package io.rendan.position;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.util.List;

/** The room's door: measures positions and puts them into figures; it finds nothing by itself. */
@Component
public final class PositionAnalysis implements Analysis {

    /** Name of this analysis in runs and their summaries. */
    public static final String NAME = "position";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        PositionReport report =
                new PositionDetector(PositionParameters.defaults())
                        .detect(network, Parallel.of(settings.threads()));
        PositionFigures figures = new PositionFigures(network, report);
        return new AnalysisResult(List.of(), figures.partyFigures(), List.of(), figures.summary())
                .withReport(report);
    }
}
