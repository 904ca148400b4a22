package io.rendan.market;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.QueryLibrary;
import io.rendan.network.EcosystemNetwork;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/** The room's door: audits the market and puts what breaks a rule into findings. */
@Component
public final class MarketAnalysis implements Analysis {

    /** Name of this analysis in runs and their summaries. */
    public static final String NAME = "market";

    private final RuleShelf shelf;
    private final AuditGraph graph;
    private final QueryLibrary library;
    private final MarketParameters parameters;

    MarketAnalysis(
            RuleShelf shelf,
            AuditGraph graph,
            QueryLibrary library,
            @Value("${rendan.rule-timeout:20s}") Duration ruleTime) {
        this.shelf = shelf;
        this.graph = graph;
        this.library = library;
        this.parameters = MarketParameters.defaults().withRuleTime(ruleTime);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The market's report; asks the graph, which must hold the data of the snapshot. */
    public MarketReport report(EcosystemNetwork network) {
        return new MarketDetector(parameters)
                .detect(network, MarketAudit.hold(network, parameters, shelf.read(), graph));
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        MarketReport report = report(network);
        var figures = new MarketFigures(network, report);
        return new AnalysisResult(
                        new MarketFindings(network, report, library).all(),
                        figures.ofParties(),
                        List.of(),
                        new MarketSummary(report, figures.prices()).figures())
                .withReport(report);
    }
}
