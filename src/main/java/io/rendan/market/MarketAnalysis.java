package io.rendan.market;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Question;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The room's door: audits the market and puts what breaks a rule into findings. */
@Component
public final class MarketAnalysis implements Analysis {

    /** Name of this analysis in runs and their summaries. */
    public static final String NAME = "market";

    private final QueryLibrary library;
    private final MarketParameters parameters;

    public MarketAnalysis(QueryLibrary library) {
        this.library = library;
        this.parameters = MarketParameters.defaults();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Question> questions(EcosystemNetwork network, AnalysisSettings settings) {
        return new MarketQuestions(network, parameters, library).all(settings);
    }

    /** The market's report, by the rules and answers of the settings. */
    MarketReport report(EcosystemNetwork network, AnalysisSettings settings) {
        return new MarketDetector(parameters)
                .detect(network, MarketAudit.hold(network, parameters, settings));
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        MarketReport report = report(network, settings);
        var figures = new MarketFigures(network, report);
        List<Finding> findings =
                new ArrayList<>(new MarketFindings(network, report, library).all());
        findings.addAll(new JointPurchaseFindings(network, library).all());
        return new AnalysisResult(
                        findings,
                        figures.ofParties(),
                        List.of(),
                        new MarketSummary(report, figures.prices()).figures())
                .withReport(report)
                .on(new Ladder(network).rules().and(new Ladder(network).payments()));
    }
}
