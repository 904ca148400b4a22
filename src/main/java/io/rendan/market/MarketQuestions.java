package io.rendan.market;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Question;
import io.rendan.analysis.RuleText;
import io.rendan.network.EcosystemNetwork;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an audit asks of the graph: first how many contracts carry which field, then every rule that
 * these counts allow to judge, in its order.
 */
record MarketQuestions(
        EcosystemNetwork network, MarketParameters parameters, QueryLibrary library) {

    /** Without these counts no rule is judged, so they get time however short that of rules is. */
    private static final Duration LEAST_COUNTING = Duration.ofSeconds(20);

    List<Question> all(AnalysisSettings settings) {
        List<Question> questions = new ArrayList<>();
        questions.add(counting(FieldCoverage.FIELDS, settings));
        questions.add(counting(FieldCoverage.SHARES, settings));
        try {
            var judgement = new Judgeable(network, parameters, FieldCoverage.of(settings));
            MarketRules.of(settings.rules()).usable().stream()
                    .filter(rule -> judgement.whyNot(rule).isEmpty())
                    .forEach(rule -> questions.add(of(rule, settings)));
        } catch (RuleFaultException e) {
            return questions; // not counted, so no rule is judged
        }
        return questions;
    }

    /** Under which id a rule is asked. */
    static String id(MarketRule rule) {
        return "rule/" + rule.id();
    }

    private Question counting(String query, AnalysisSettings settings) {
        Map<String, Object> given = new RuleParameters(network.window()).all();
        Duration time = settings.rules().time();
        return library.question(
                query,
                given,
                time.compareTo(LEAST_COUNTING) < 0 ? LEAST_COUNTING : time,
                parameters.ruleRows());
    }

    private Question of(MarketRule rule, AnalysisSettings settings) {
        RuleText text = rule.statement().orElseThrow();
        return new Question(
                id(rule),
                text.statement(),
                text.columns(),
                new RuleParameters(network.window()).of(text, rule.defaults()),
                settings.rules().time(),
                parameters.ruleRows(),
                Optional.of(text).filter(settings.rules().own()::contains));
    }
}
