package io.rendan.finding;

import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

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
     * The groups a run has judged, worst first within their type.
     *
     * @param type PLATFORM, DETECTED or COMMUNITY; empty for all
     * @param runId empty for the current run; while there is none yet, the page is empty
     * @param paging whose cursor keeps to the run it began with
     * @throws io.rendan.web.ProblemException if there is no such run or it has not succeeded
     */
    AnalysisPage<GroupAssessment> groups(
            Optional<String> type, Optional<String> runId, Paging paging);
}
