package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.Appearance;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.PageQuery;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Findings, a list for each kind, and what each was from run to run. */
@Versioned
@RestController
class FindingController {

    private static final String RUNS =
            "Its figures in every run that succeeded, historical runs included, the latest snapshot"
                    + " first; `found` is false where a run did not report it.";

    private final FindingArchive archive;

    FindingController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetList("/api/silos")
    @Tag(name = "Silos", description = "Groups that keep to themselves more than chance explains")
    @Operation(
            summary = "Groups closed to the rest",
            description =
                    "Findings of kind SILO by score, worst first: groups whose border is"
                            + " crossed far less than chance and size explain. Empty while no run"
                            + " has succeeded.")
    AnalysisPage<TrackedFinding> silos(
            @Valid @ParameterObject FindingQuery query,
            @WithEvidence @RequestParam(defaultValue = "false") boolean evidence,
            HttpServletRequest request) {
        return found(FindingKind.SILO, query, evidence, request);
    }

    @GetList("/api/silos/{id}/runs")
    @Tag(name = "Silos")
    @Operation(summary = "A silo from run to run", description = RUNS)
    AnalysisPage<Appearance> siloRuns(
            @PathVariable String id,
            @Valid @ParameterObject PageQuery query,
            HttpServletRequest request) {
        return archive.appearances(FindingKind.SILO, id, query.paging(request));
    }

    @GetList("/api/bottlenecks")
    @Tag(name = "Bottlenecks", description = "Units that others wait for, or cannot do without")
    @Operation(
            summary = "Units that others wait for, or cannot do without",
            description =
                    "Findings of kind BOTTLENECK by score, worst first. Empty while no run has"
                            + " succeeded.")
    AnalysisPage<TrackedFinding> bottlenecks(
            @Valid @ParameterObject FindingQuery query,
            @WithEvidence @RequestParam(defaultValue = "false") boolean evidence,
            HttpServletRequest request) {
        return found(FindingKind.BOTTLENECK, query, evidence, request);
    }

    @GetList("/api/bottlenecks/{id}/runs")
    @Tag(name = "Bottlenecks")
    @Operation(summary = "A bottleneck from run to run", description = RUNS)
    AnalysisPage<Appearance> bottleneckRuns(
            @PathVariable String id,
            @Valid @ParameterObject PageQuery query,
            HttpServletRequest request) {
        return archive.appearances(FindingKind.BOTTLENECK, id, query.paging(request));
    }

    @GetList("/api/opportunities")
    @Tag(name = "Opportunities", description = "Collaborations worth an incentive")
    @Operation(
            summary = "Collaborations worth an incentive",
            description =
                    "Findings of kind OPPORTUNITY by score, the most probable first: pairs"
                            + " (figures.form PAIR), drafts of new communities (COMMUNITY) and what"
                            + " several units buy outside, each by itself (JOINT_PURCHASE)."
                            + " Empty while no run has succeeded.")
    AnalysisPage<TrackedFinding> opportunities(
            @Valid @ParameterObject OpportunityQuery query,
            @WithEvidence @RequestParam(defaultValue = "false") boolean evidence,
            HttpServletRequest request) {
        return shown(
                archive.opportunities(query.filter(), query.run(), query.paging(request)),
                evidence);
    }

    @GetList("/api/opportunities/{id}/runs")
    @Tag(name = "Opportunities")
    @Operation(summary = "An opportunity from run to run", description = RUNS)
    AnalysisPage<Appearance> opportunityRuns(
            @PathVariable String id,
            @Valid @ParameterObject PageQuery query,
            HttpServletRequest request) {
        return archive.appearances(FindingKind.OPPORTUNITY, id, query.paging(request));
    }

    @GetList("/api/contract-issues")
    @Tag(
            name = "Contract issues",
            description = "Contracts that break a rule of the internal market")
    @Operation(
            summary = "Contracts that break a rule of the internal market",
            description =
                    "Findings of kind CONTRACT_ISSUE by score, worst first. Empty while no run"
                            + " has succeeded.")
    AnalysisPage<TrackedFinding> contractIssues(
            @Valid @ParameterObject FindingQuery query,
            @WithEvidence @RequestParam(defaultValue = "false") boolean evidence,
            HttpServletRequest request) {
        return found(FindingKind.CONTRACT_ISSUE, query, evidence, request);
    }

    @GetList("/api/contract-issues/{id}/runs")
    @Tag(name = "Contract issues")
    @Operation(summary = "A contract issue from run to run", description = RUNS)
    AnalysisPage<Appearance> contractIssueRuns(
            @PathVariable String id,
            @Valid @ParameterObject PageQuery query,
            HttpServletRequest request) {
        return archive.appearances(FindingKind.CONTRACT_ISSUE, id, query.paging(request));
    }

    private AnalysisPage<TrackedFinding> found(
            FindingKind kind, FindingQuery query, boolean evidence, HttpServletRequest request) {
        return shown(
                archive.findings(kind, query.terms(), query.run(), query.paging(request)),
                evidence);
    }

    private static AnalysisPage<TrackedFinding> shown(
            AnalysisPage<TrackedFinding> page, boolean evidence) {
        return evidence ? page : page.map(TrackedFinding::withoutEvidence);
    }
}
