package io.rendan.health;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.PartyFigure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the analyses of one run have said, by the names of their figures. */
final class Figures {

    private final Map<String, PartyFigure> partyFigures = new HashMap<>();
    private final List<GroupAssessment> groups;
    private final List<Finding> findings;
    private final List<Map<String, Object>> summaries;
    private final int parties;

    Figures(Collection<AnalysisResult> results, int parties) {
        for (AnalysisResult result : results) {
            result.partyFigures().forEach(figure -> partyFigures.put(figure.name(), figure));
        }
        this.groups = results.stream().flatMap(result -> result.groups().stream()).toList();
        this.findings = results.stream().flatMap(result -> result.findings().stream()).toList();
        this.summaries = results.stream().map(AnalysisResult::summary).toList();
        this.parties = parties;
    }

    /** A figure of all parties, NaN where it does not apply or is not known. */
    Optional<double[]> numbers(String name) {
        return Optional.ofNullable(partyFigures.get(name))
                .map(
                        figure -> {
                            double[] numbers = new double[parties];
                            Arrays.setAll(numbers, party -> number(figure, party));
                            return numbers;
                        });
    }

    private static double number(PartyFigure figure, int party) {
        Object value = figure.applies().test(party) ? figure.value().apply(party) : null;
        return switch (value) {
            case Number number -> number.doubleValue();
            case Boolean truth -> truth ? 1 : 0;
            case null, default -> Double.NaN;
        };
    }

    /** The groups of one type that were judged. */
    List<GroupAssessment> judged(String type) {
        return groups.stream()
                .filter(group -> group.type().equals(type))
                .filter(group -> !group.verdict().equals("TOO_SMALL"))
                .toList();
    }

    List<Finding> findings(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** The summary that has this figure. */
    Optional<Map<String, Object>> summaryWith(String name) {
        return summaries.stream().filter(summary -> summary.containsKey(name)).findFirst();
    }

    /** How many of an audit's rules could be judged. */
    static long judgedRules(Map<String, Object> audit) {
        return audit.get("rules") instanceof Collection<?> rules
                ? rules.stream()
                        .filter(rule -> rule instanceof Map<?, ?> row && isJudged(row))
                        .count()
                : 0;
    }

    private static boolean isJudged(Map<?, ?> rule) {
        return Boolean.TRUE.equals(rule.get("judged"));
    }
}
