package io.rendan.evaluation;

import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How well breaches of the internal market's rules were told.
 *
 * @param planted breaches in the dataset
 * @param found of these, those that are reported
 * @param missed the rest, as rule and subjects
 * @param invented reported breaches that are not planted
 */
record RuleScore(int planted, int found, List<String> missed, List<String> invented) {

    private static final Set<String> ABOUT = Set.of("Contract", "Community");

    /** A breach: its rule and the ids of the contracts, or the community, that break it. */
    record Issue(String rule, Set<String> subjects) {}

    static RuleScore of(List<Finding> findings, List<Issue> issues) {
        Set<String> reported =
                findings.stream()
                        .filter(finding -> finding.kind() == FindingKind.CONTRACT_ISSUE)
                        .map(RuleScore::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> planted =
                issues.stream()
                        .map(issue -> name(issue.rule(), issue.subjects()))
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> missed = new ArrayList<>(planted);
        missed.removeAll(reported);
        List<String> invented = new ArrayList<>(reported);
        invented.removeAll(planted);
        return new RuleScore(planted.size(), planted.size() - missed.size(), missed, invented);
    }

    /** Everything found and nothing invented. */
    boolean isClean() {
        return missed.isEmpty() && invented.isEmpty();
    }

    /** The score as a line for a console. */
    String text() {
        return "  contract rules planted %s  found %s  invented %s%s"
                .formatted(
                        planted,
                        found,
                        invented.size(),
                        isClean() ? "" : "  MISSED " + missed + " INVENTED " + invented);
    }

    private static String name(Finding finding) {
        return name(
                String.valueOf(finding.figures().get("rule")),
                finding.subjects().stream()
                        .filter(subject -> ABOUT.contains(subject.label()))
                        .map(Subject::id)
                        .toList());
    }

    private static String name(String rule, Collection<String> subjects) {
        return rule + " " + String.join(" ", new TreeSet<>(subjects));
    }
}
