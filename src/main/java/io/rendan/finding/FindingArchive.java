package io.rendan.finding;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import java.util.Map;
import java.util.Optional;

/**
 * What runs have found, as lists show it. The analyses' own controllers ask here; whoever keeps
 * runs and findings' lives answers.
 */
public interface FindingArchive {

    /**
     * A run's findings of one kind, worst first.
     *
     * @param runId empty for the current run; while there is none yet, the page is empty
     * @param paging whose cursor keeps to the run it began with
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    AnalysisPage<TrackedFinding> findings(FindingKind kind, Optional<String> runId, Paging paging);

    /**
     * A run's opportunities that pass a filter, the most probable first.
     *
     * @param runId empty for the current run; while there is none yet, the page is empty
     * @param paging whose cursor keeps to the run it began with
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    AnalysisPage<TrackedFinding> opportunities(
            OpportunityFilter filter, Optional<String> runId, Paging paging);

    /**
     * The groups a run has judged, worst first within their type.
     *
     * @param type PLATFORM, DETECTED or COMMUNITY; empty for all
     * @param verdict SILO, COHESIVE, OPEN or TOO_SMALL; empty for all
     * @param runId empty for the current run; while there is none yet, the page is empty
     * @param paging whose cursor keeps to the run it began with
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    AnalysisPage<GroupAssessment> groups(
            Optional<String> type, Optional<String> verdict, Optional<String> runId, Paging paging);

    /**
     * A group in every run that succeeded, historical ones included, the latest snapshot first.
     *
     * @param type PLATFORM, DETECTED or COMMUNITY
     * @param paging of the runs
     * @throws io.rendan.web.ProblemException if no run has judged a group of this type and id
     */
    AnalysisPage<GroupAppearance> groupAppearances(String type, String groupId, Paging paging);

    /** How many findings of a kind stand where, by their last decision. */
    Map<Decision.Kind, Long> decisions(FindingKind kind);

    /**
     * How a run found each capability supplied, the most concentrated first.
     *
     * @param runId empty for the current run; while there is none yet, the page is empty
     * @param paging whose cursor keeps to the run it began with
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    AnalysisPage<CapabilityAssessment> capabilities(Optional<String> runId, Paging paging);

    /**
     * A finding in every run that succeeded, historical ones included, the latest snapshot first.
     *
     * @param paging of the runs
     * @throws io.rendan.web.ProblemException if no run has reported a finding of this kind and id
     */
    AnalysisPage<Appearance> appearances(FindingKind kind, String findingId, Paging paging);

    /**
     * What an analysis said of the ecosystem as a whole.
     *
     * @param analysis its {@link Analysis#name()}
     * @param runId empty for the current run; while there is none yet, there are no figures
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    AnalysisFigures figures(String analysis, Optional<String> runId);
}
