package io.rendan.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every analysis is told beside the snapshot.
 *
 * @param seed of all randomness
 * @param threads to use at most; changes speed, never results
 * @param lastGroups the last run's detected groups, id to the ids of their units, so that a group
 *     keeps its id while most of its units stay
 * @param settled findings that were dismissed or done of late, with their value at stake then, by
 *     id: nothing to propose again unless the value has doubled
 * @param rules of the market
 * @param answers to what the analysis asked of the graph, by the question's id
 */
public record AnalysisSettings(
        long seed,
        int threads,
        Map<String, List<String>> lastGroups,
        Map<String, Optional<Money>> settled,
        RuleBook rules,
        Map<String, Answer> answers) {

    /** The seed of a run that names none. */
    public static final long DEFAULT_SEED = 20_200_101;

    public AnalysisSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, is " + threads);
        }
        lastGroups = Map.copyOf(lastGroups);
        settled = Map.copyOf(settled);
        answers = Map.copyOf(answers);
    }

    /** Settings where no decision counts. */
    public AnalysisSettings(long seed, int threads, Map<String, List<String>> lastGroups) {
        this(seed, threads, lastGroups, Map.of(), RuleBook.empty(), Map.of());
    }

    /** The same after these decisions. */
    public AnalysisSettings withSettled(Map<String, Optional<Money>> decided) {
        return new AnalysisSettings(seed, threads, lastGroups, decided, rules, answers);
    }

    /** The same with these rules. */
    public AnalysisSettings withRules(RuleBook written) {
        return new AnalysisSettings(seed, threads, lastGroups, settled, written, answers);
    }

    /** The same with the answers to an analysis' questions. */
    public AnalysisSettings withAnswers(Map<String, Answer> given) {
        return new AnalysisSettings(seed, threads, lastGroups, settled, rules, given);
    }

    /** The answer to a question, refused where nobody was asked. */
    public Answer answer(String question) {
        return answers.getOrDefault(question, new Answer.Refused("it was not asked"));
    }

    /** Settings of a first run. */
    public AnalysisSettings(long seed, int threads) {
        this(seed, threads, Map.of());
    }

    /** The default seed on all processors. */
    public static AnalysisSettings defaults() {
        return new AnalysisSettings(DEFAULT_SEED, Runtime.getRuntime().availableProcessors());
    }
}
