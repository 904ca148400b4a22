package io.rendan.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an analysis found.
 *
 * @param findings in any order; ids unique
 * @param partyFigures figures per party, by name of methods
 * @param groups every group that was judged, findings or not
 * @param capabilities how each is supplied, the most concentrated first
 * @param summary figures about the whole ecosystem and what was left out, by name, in reading order
 */
public record AnalysisResult(
        List<Finding> findings,
        List<PartyFigure> partyFigures,
        List<GroupAssessment> groups,
        List<CapabilityAssessment> capabilities,
        Map<String, Object> summary) {

    public AnalysisResult {
        findings = List.copyOf(findings);
        partyFigures = List.copyOf(partyFigures);
        groups = List.copyOf(groups);
        capabilities = List.copyOf(capabilities);
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
    }

    /** The same with other findings. */
    public AnalysisResult withFindings(List<Finding> others) {
        return new AnalysisResult(others, partyFigures, groups, summary);
    }

    /** The result of an analysis that judges no capabilities. */
    public AnalysisResult(
            List<Finding> findings,
            List<PartyFigure> partyFigures,
            List<GroupAssessment> groups,
            Map<String, Object> summary) {
        this(findings, partyFigures, groups, List.of(), summary);
    }
}
