package io.rendan.run;

import static java.util.Comparator.comparing;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.SideBySide;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Answer;
import io.rendan.analysis.Question;
import io.rendan.cypher.DatabaseAwayException;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkUnavailableException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Runs analyses side by side. Each first gets its questions answered by the graph, one after the
 * other, and then analyses without asking anybody; its time is that of both.
 */
@Component
public class AnalysisRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisRunner.class);

    private final List<Analysis> analyses;
    private final Inquiry graph;

    AnalysisRunner(List<Analysis> analyses, Inquiry graph) {
        this.analyses = analyses.stream().sorted(comparing(Analysis::name)).toList();
        this.graph = graph;
    }

    /** Hears of every analysis that is through. */
    interface Progress {

        /**
         * One more is through.
         *
         * @param share of all analyses that are through now, 0–1
         */
        void through(String analysis, double seconds, double share);
    }

    /**
     * What came of the analyses of a run.
     *
     * @param results of those that succeeded, by name
     * @param failures a sentence for each that failed, by name
     */
    record Analysed(Map<String, AnalysisResult> results, Map<String, String> failures) {

        Analysed {
            results = Collections.unmodifiableMap(new TreeMap<>(results));
            failures = Collections.unmodifiableMap(new TreeMap<>(failures));
        }
    }

    /** Names of all, ascending: the order in which they are told, whichever is through first. */
    List<String> names() {
        return analyses.stream().map(Analysis::name).toList();
    }

    /** Runs all; one that fails leaves the others alone. */
    Analysed all(EcosystemNetwork network, AnalysisSettings settings, Progress progress)
            throws InterruptedException {
        Map<String, AnalysisResult> results = new TreeMap<>();
        Map<String, String> failures = new TreeMap<>();
        List<Callable<Outcome>> pieces = new ArrayList<>();
        analyses.forEach(analysis -> pieces.add(() -> outcome(analysis, network, settings)));
        SideBySide.run(
                pieces,
                outcome -> {
                    outcome.result().ifPresent(result -> results.put(outcome.name(), result));
                    outcome.failure().ifPresent(why -> failures.put(outcome.name(), why));
                    progress.through(
                            outcome.name(),
                            outcome.seconds(),
                            (double) (results.size() + failures.size()) / analyses.size());
                });
        return new Analysed(completed(results, failures), failures);
    }

    private Map<String, AnalysisResult> completed(
            Map<String, AnalysisResult> results, Map<String, String> failures) {
        Map<String, AnalysisResult> completed = new TreeMap<>();
        for (Analysis analysis : analyses) {
            AnalysisResult own = results.get(analysis.name());
            if (own != null) {
                try {
                    completed.put(analysis.name(), analysis.complete(own, results));
                } catch (RuntimeException e) {
                    DatabaseAwayException.rethrow(e);
                    failures.put(analysis.name(), failed(analysis, e));
                }
            }
        }
        return completed;
    }

    private record Outcome(
            String name,
            Optional<AnalysisResult> result,
            Optional<String> failure,
            double seconds) {}

    private Outcome outcome(
            Analysis analysis, EcosystemNetwork network, AnalysisSettings settings) {
        long start = System.nanoTime();
        Optional<AnalysisResult> result = Optional.empty();
        Optional<String> failure = Optional.empty();
        try {
            result = Optional.of(analysis.analyse(network, answered(analysis, network, settings)));
        } catch (KernelInterruptedException | NetworkUnavailableException e) {
            throw e; // the run is being stopped, or has nothing to stand on
        } catch (RuntimeException | StackOverflowError e) {
            DatabaseAwayException.rethrow(e); // the run begins anew when it is back
            failure = Optional.of(failed(analysis, e));
        }
        return new Outcome(analysis.name(), result, failure, RunState.secondsSince(start));
    }

    private static String failed(Analysis analysis, Throwable why) {
        LOG.error("the analysis {} failed; the run goes on without it", analysis.name(), why);
        String message = why.getMessage();
        return "The analysis failed: %s."
                .formatted(
                        message == null || message.isBlank()
                                ? why.getClass().getSimpleName()
                                : message.strip().replaceFirst("\\.$", ""));
    }

    /**
     * The settings with answers to all that an analysis asks of the graph.
     *
     * @throws NetworkUnavailableException if the graph holds other data than the snapshot
     */
    public AnalysisSettings answered(
            Analysis analysis, EcosystemNetwork network, AnalysisSettings settings) {
        AnalysisSettings known = settings;
        for (List<Question> open = open(analysis, network, known);
                !open.isEmpty();
                open = open(analysis, network, known)) {
            Map<String, Answer> answers = new HashMap<>(known.answers());
            open.forEach(
                    question ->
                            answers.put(
                                    question.id(),
                                    graph.ask(question, network.dataset().version())));
            known = known.withAnswers(answers);
        }
        return known;
    }

    private static List<Question> open(
            Analysis analysis, EcosystemNetwork network, AnalysisSettings known) {
        return analysis.questions(network, known).stream()
                .filter(question -> !known.answers().containsKey(question.id()))
                .toList();
    }
}
