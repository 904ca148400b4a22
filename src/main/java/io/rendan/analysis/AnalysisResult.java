package io.rendan.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an analysis found.
 *
 * @param findings in any order; ids unique
 * @param partyFigures figures per party, by name of methods
 * @param groups every group that was judged, findings or not
 * @param capabilities how each is supplied, the most concentrated first
 * @param summary figures about the whole ecosystem and what was left out, by name, in reading order
 * @param report all of it in the analysis' own types, for whoever builds on it; empty if it has
 *     none
 * @param standing what its figures stand on. Methods, section 14
 */
public record AnalysisResult(
        List<Finding> findings,
        List<PartyFigure> partyFigures,
        List<GroupAssessment> groups,
        List<CapabilityAssessment> capabilities,
        Map<String, Object> summary,
        Optional<Report> report,
        Standing standing) {

    public AnalysisResult {
        findings = List.copyOf(findings);
        partyFigures = List.copyOf(partyFigures);
        groups = List.copyOf(groups);
        capabilities = List.copyOf(capabilities);
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
    }

    /** The same with other findings. */
    public AnalysisResult withFindings(List<Finding> others) {
        return new AnalysisResult(
                others, partyFigures, groups, capabilities, summary, report, standing);
    }

    /** The same with the analysis' own report. */
    public AnalysisResult withReport(Report own) {
        return new AnalysisResult(
                findings, partyFigures, groups, capabilities, summary, Optional.of(own), standing);
    }

    /** The same; whatever does not say what it stands on stands on this. */
    public AnalysisResult on(Standing founded) {
        return new AnalysisResult(
                findings.stream()
                        .map(one -> one.basis().isEmpty() ? one.on(founded) : one)
                        .toList(),
                partyFigures,
                groups.stream().map(one -> one.basis().isEmpty() ? one.on(founded) : one).toList(),
                capabilities,
                summary,
                report,
                founded);
    }

    /** A result that does not say what it stands on. */
    public AnalysisResult(
            List<Finding> findings,
            List<PartyFigure> partyFigures,
            List<GroupAssessment> groups,
            List<CapabilityAssessment> capabilities,
            Map<String, Object> summary,
            Optional<Report> report) {
        this(findings, partyFigures, groups, capabilities, summary, report, Standing.none());
    }

    /** The report of this type, if an analysis with such a report took part. */
    public static <T extends Report> Optional<T> report(
            Collection<AnalysisResult> results, Class<T> type) {
        return results.stream()
                .flatMap(result -> result.report().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The result of an analysis that judges no capabilities and hands over no report. */
    public AnalysisResult(
            List<Finding> findings,
            List<PartyFigure> partyFigures,
            List<GroupAssessment> groups,
            Map<String, Object> summary) {
        this(findings, partyFigures, groups, List.of(), summary, Optional.empty());
    }
}
