package io.rendan.explore.web;

import io.rendan.explore.Explorations;
import io.rendan.explore.GraphAnswer;
import io.rendan.explore.LibraryQuery;
import io.rendan.explore.QueryAnswer;
import io.rendan.explore.Suggestion;
import io.rendan.web.GetList;
import io.rendan.web.Limit;
import io.rendan.web.Page;
import io.rendan.web.Paging;
import io.rendan.web.Refuses;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

@RestController
@Tag(name = "Explore", description = "The library of questions, and Cypher of one's own")
class LibraryController {

    private static final String ONE = "/api/explore/queries/{id}";
    private static final List<String> SUGGESTION = List.of("id", "name");

    private final Explorations explorations;
    private final Answers answers;

    LibraryController(Explorations explorations, Answers answers) {
        this.explorations = explorations;
        this.answers = answers;
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/explore/queries")
    @Operation(
            summary = "Questions of the library, by id",
            description = "Those that came along, and those in the folder of one's own.")
    QueryPage queries(@Valid @ParameterObject QueryFilter filter, HttpServletRequest request) {
        Paging paging = filter.paging(request);
        List<QueryEntry> all =
                explorations.find(filter.text(), filter.ofCategory()).stream()
                        .map(QueryEntry::of)
                        .toList();
        List<QueryEntry> rest = all.subList(Math.min(paging.offset(), all.size()), all.size());
        return new QueryPage(
                paging.page(rest),
                paging.nextOffset(rest),
                explorations.faults(),
                QueryEntry.COLUMNS);
    }

    @Versioned(Versioned.By.CONTENT)
    @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A question with its statement, parameters and columns")
    LibraryQuery query(@Parameter(example = "platform-border") @PathVariable String id) {
        return explorations.query(id);
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList(ONE + "/suggestions/{parameter}")
    @Operation(
            summary = "Values that a parameter may have, by name",
            description = "Ids of what the parameter looks up; none where it looks nothing up.")
    Page<Suggestion> suggestions(
            @Parameter(example = "platform-border") @PathVariable String id,
            @Parameter(description = "The parameter's name", example = "platformId") @PathVariable
                    String parameter,
            @Parameter(description = "What name or id contain") @RequestParam(defaultValue = "")
                    String query,
            @Limit @RequestParam(required = false) @Nullable Integer limit) {
        int most = limit == null ? Paging.DEFAULT_LIMIT : limit;
        return new Page<>(
                explorations.suggestions(id, parameter, query, most), Optional.empty(), SUGGESTION);
    }

    @PostMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ask a question of the library",
            description =
                    "As rows, as CSV row by row, or as nodes and links: by Accept or format. What is"
                            + " not given of its parameters is as the question says.")
    @Refuses(status = 422, when = "It takes more time, memory or room than it may")
    @Refuses(status = 429, when = "As many statements run as may; see Retry-After")
    QueryAnswer run(
            @Parameter(example = "platform-border") @PathVariable String id,
            @Valid @ParameterObject AnswerForm form,
            @Valid @RequestBody(required = false) @Nullable ArgumentsRequest body,
            HttpServletRequest request) {
        return answers.table(
                request,
                form,
                demand -> explorations.run(id, ArgumentsRequest.values(body), demand));
    }

    @PostMapping(path = ONE, produces = Answers.GRAPH)
    @Operation(summary = "Ask a question of the library")
    GraphAnswer runAsGraph(
            @PathVariable String id,
            @Valid @ParameterObject AnswerForm form,
            @Valid @RequestBody(required = false) @Nullable ArgumentsRequest body,
            HttpServletRequest request) {
        return answers.graph(
                request,
                form,
                demand -> explorations.run(id, ArgumentsRequest.values(body), demand));
    }

    @PostMapping(path = ONE, produces = "text/csv")
    @Operation(summary = "Ask a question of the library")
    @ApiResponse(
            responseCode = "200",
            description =
                    "Rows as they come; the trailer Rendan-Truncated says whether there were more",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void runAsCsv(
            @PathVariable String id,
            @Valid @ParameterObject AnswerForm form,
            @Valid @RequestBody(required = false) @Nullable ArgumentsRequest body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answers.csv(
                request,
                response,
                form,
                demand -> explorations.run(id, ArgumentsRequest.values(body), demand));
    }
}
