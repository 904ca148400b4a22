package io.rendan.finding.web;

import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.GroupAppearance;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Limit;
import io.rendan.web.PageQuery;
import io.rendan.web.Paging;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

@Versioned
@RestController
@Tag(name = "Silos")
class GroupController {

    private final FindingArchive archive;

    GroupController(FindingArchive archive) {
        this.archive = archive;
    }

    record GroupQuery(
            @Parameter(description = "What makes units a group; without it, all")
                    @Nullable GroupType type,
            @Parameter(description = "What a group was found to be; without it, all")
                    @Nullable Verdict verdict,
            @Parameter(description = "A run that succeeded; without it, the current one")
                    @Nullable String runId,
            @Limit @Nullable Integer limit,
            @Parameter(description = "The `next` of an answer to the same query")
                    @Nullable String cursor) {}

    @GetList("/api/groups")
    @Operation(
            summary = "Every group with its figures and verdict",
            description =
                    "Verdicts are SILO, COHESIVE (significant but open), OPEN and TOO_SMALL. Empty"
                            + " while no run has succeeded.")
    AnalysisPage<GroupAssessment> groups(
            @Valid @ParameterObject GroupQuery query, HttpServletRequest request) {
        return archive.groups(
                Optional.ofNullable(query.type()).map(GroupType::name),
                Optional.ofNullable(query.verdict()).map(Verdict::name),
                Optional.ofNullable(query.runId()),
                Paging.of(request, query.limit(), query.cursor()));
    }

    @GetList("/api/groups/{id}/runs")
    @Operation(
            summary = "A group from run to run",
            description =
                    "Its verdict, openness and other figures in every run that succeeded, historical"
                            + " runs included, the latest snapshot first; `found` is false where a run"
                            + " did not know it. Years before any run stand in a group's"
                            + " `opennessHistory`.")
    AnalysisPage<GroupAppearance> runs(
            @PathVariable String id,
            @Parameter(description = "What makes its units a group")
                    @RequestParam(defaultValue = "PLATFORM")
                    GroupType type,
            @Valid @ParameterObject PageQuery query,
            HttpServletRequest request) {
        return archive.groupAppearances(type.name(), id, query.paging(request));
    }
}
