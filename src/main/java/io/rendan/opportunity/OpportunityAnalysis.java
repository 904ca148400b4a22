package io.rendan.opportunity;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Standing;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Collaboration opportunities as a part of a run. */
@Component
public class OpportunityAnalysis implements Analysis {

    /** Name of this analysis in runs and their summaries. */
    public static final String NAME = "opportunity";

    private final QueryLibrary library;

    public OpportunityAnalysis(QueryLibrary library) {
        this.library = library;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        OpportunityReport report =
                new OpportunityDetector(OpportunityParameters.defaults(settings.seed()))
                        .detect(
                                network,
                                new SettledProposals(network, settings.settled()),
                                Parallel.of(settings.threads()));
        return new AnalysisResult(
                        new OpportunityFindings(network, report, library).all(),
                        List.of(),
                        List.of(),
                        OpportunityFigures.summary(report))
                .withReport(report)
                .on(standing(network));
    }

    private static Standing standing(EcosystemNetwork network) {
        var ladder = new Ladder(network);
        return ladder.dates().and(ladder.offers()).and(ladder.load()).and(ladder.payments());
    }

    @Override
    public AnalysisResult complete(AnalysisResult own, Map<String, AnalysisResult> all) {
        return SiloBridges.of(all)
                .map(silos -> own.withFindings(own.findings().stream().map(silos::added).toList()))
                .orElse(own);
    }
}
