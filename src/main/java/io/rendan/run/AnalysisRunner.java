package io.rendan.run;

import static java.util.Comparator.comparing;

import io.rendan.algorithm.SideBySide;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Answer;
import io.rendan.analysis.Question;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkUnavailableException;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Runs analyses side by side. Each first gets its questions answered by the graph, one after the
 * other, and then analyses without asking anybody; its time is that of both.
 */
@Component
public class AnalysisRunner {

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

    /** Names of all, ascending: the order in which they are told, whichever is through first. */
    List<String> names() {
        return analyses.stream().map(Analysis::name).toList();
    }

    /** Runs all; of several that fail the first one to do so is told. */
    Map<String, AnalysisResult> all(
            EcosystemNetwork network, AnalysisSettings settings, Progress progress)
            throws InterruptedException {
        Map<String, AnalysisResult> results = new TreeMap<>();
        List<Callable<Outcome>> pieces = new ArrayList<>();
        analyses.forEach(analysis -> pieces.add(() -> outcome(analysis, network, settings)));
        SideBySide.run(
                pieces,
                outcome -> {
                    results.put(outcome.name(), outcome.result());
                    progress.through(
                            outcome.name(),
                            outcome.seconds(),
                            (double) results.size() / analyses.size());
                });
        return completed(results);
    }

    private Map<String, AnalysisResult> completed(Map<String, AnalysisResult> results) {
        Map<String, AnalysisResult> completed = new TreeMap<>(results);
        for (Analysis analysis : analyses) {
            completed.computeIfPresent(
                    analysis.name(), (name, own) -> analysis.complete(own, results));
        }
        return completed;
    }

    private record Outcome(String name, AnalysisResult result, double seconds) {}

    private Outcome outcome(
            Analysis analysis, EcosystemNetwork network, AnalysisSettings settings) {
        long start = System.nanoTime();
        AnalysisResult result = analysis.analyse(network, answered(analysis, network, settings));
        return new Outcome(analysis.name(), result, RunState.secondsSince(start));
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
