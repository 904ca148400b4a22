package io.rendan.run;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.SettledFindings;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.time.Clock;

/** Gathers what the analyses of a run are told: the last run's groups, decisions, rules. */
@Component
class RunSettings {

    private final RunJournal store;
    private final SettledFindings decisions;
    private final RuleShelf rules;
    private final Clock clock;

    RunSettings(RunJournal store, SettledFindings decisions, RuleShelf rules, Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.rules = rules;
        this.clock = clock;
    }

    /** Decisions count for what is proposed today, not for what would have been proposed once. */
    AnalysisSettings of(EcosystemNetwork network, AnalysisRun run) {
        var settings =
                new AnalysisSettings(
                                run.scope().seed(),
                                Runtime.getRuntime().availableProcessors(),
                                store.lastGroups(network.dataset().name()))
                        .withRules(rules.read());
        return network.isHistorical()
                ? settings
                : settings.withSettled(decisions.at(network.dataset().name(), clock.instant()));
    }
}
