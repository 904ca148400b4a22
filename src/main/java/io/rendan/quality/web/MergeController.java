package io.rendan.quality.web;

import io.rendan.quality.merge.PartyMerge;
import io.rendan.quality.merge.PartyMerges;
import io.rendan.web.GetList;
import io.rendan.web.Page;
import io.rendan.web.PageQuery;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;
import io.rendan.web.Refuses;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Optional;

@RestController
@Tag(name = "Data quality")
class MergeController {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "dataset",
                    "keep",
                    "merged",
                    "names.keep",
                    "names.merged",
                    "status",
                    "terms.at",
                    "terms.note",
                    "terms.by");

    private final PartyMerges merges;

    MergeController(PartyMerges merges) {
        this.merges = merges;
    }

    @PostMapping("/api/quality/merge")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Treat two parties as one",
            description =
                    "In the graph, in every later import of the dataset, and for what was decided"
                            + " about their findings; a run follows. It can be undone.")
    @Refuses(status = 404, when = "There is no party with one of the ids")
    @Refuses(status = 409, when = "They are of two kinds, or have a contract with each other")
    ResponseEntity<PartyMerges.MergeAsked> merge(
            @Valid @RequestBody MergeRequest request, HttpServletRequest http) {
        Optional<String> by =
                Optional.ofNullable(http.getUserPrincipal())
                        .map(Principal::getName)
                        .or(request::named);
        PartyMerges.MergeAsked asked =
                merges.merge(request.kept(), request.merged(), request.noteOrEmpty(), by);
        return ResponseEntity.accepted()
                .location(URI.create("/api/quality/merges/" + asked.merge().id()))
                .body(asked);
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/quality/merges")
    @Operation(summary = "Parties that are treated as one, newest first")
    Page<PartyMerge> list(@Valid @ParameterObject PageQuery query, HttpServletRequest request) {
        Paging paging = query.paging(request);
        List<PartyMerge> all = merges.all();
        List<PartyMerge> rest = all.subList(Math.min(paging.offset(), all.size()), all.size());
        return new Page<>(paging.page(rest), paging.nextOffset(rest), COLUMNS);
    }

    @Versioned(Versioned.By.CONTENT)
    @GetMapping(path = "/api/quality/merges/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Two parties that are treated as one")
    PartyMerge find(
            @Parameter(description = "The merge's id", example = "merge-3fa9c1d2e0b47a55")
                    @PathVariable
                    String id) {
        return merges.find(id).orElseThrow(() -> ProblemException.unknown("merge", id));
    }

    @DeleteMapping("/api/quality/merges/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Make two parties of one again",
            description = "With what was decided about each; a run follows.")
    ResponseEntity<Undone> undo(
            @Parameter(description = "The merge's id", example = "merge-3fa9c1d2e0b47a55")
                    @PathVariable
                    String id) {
        String run = merges.undo(id);
        return ResponseEntity.accepted()
                .location(URI.create("/api/runs/" + run))
                .body(new Undone(run));
    }

    /** The run that sees two parties again. */
    record Undone(String runId) {}
}
