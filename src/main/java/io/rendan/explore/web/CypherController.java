package io.rendan.explore.web;

import io.rendan.explore.Explorations;
import io.rendan.explore.GraphAnswer;
import io.rendan.explore.QueryAnswer;
import io.rendan.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;

@RestController
@Tag(name = "Explore", description = "The library of questions, and Cypher of one's own")
class CypherController {

    private static final String PATH = "/api/explore/cypher";

    private final Explorations explorations;
    private final Answers answers;

    CypherController(Explorations explorations, Answers answers) {
        this.explorations = explorations;
        this.answers = answers;
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Ask the graph in Cypher",
            description =
                    "One statement that only reads; it is planned before it runs, and stopped when"
                            + " its time is over or the client goes. As rows, as CSV row by row, or"
                            + " as nodes and links: by Accept or format. EXPLAIN and PROFILE before"
                            + " it show its plan.")
    @Refuses(status = 403, when = "It does more than read the graph")
    @Refuses(status = 422, when = "It takes more time, memory or room than it may")
    @Refuses(status = 429, when = "As many statements run as may; see Retry-After")
    QueryAnswer ask(
            @Valid @ParameterObject AnswerForm form,
            @Valid @RequestBody CypherRequest body,
            HttpServletRequest request) {
        return answers.table(
                request, form, demand -> explorations.ask(body.statement(), body.values(), demand));
    }

    @PostMapping(path = PATH, produces = Answers.GRAPH)
    @Operation(summary = "Ask the graph in Cypher")
    GraphAnswer askForGraph(
            @Valid @ParameterObject AnswerForm form,
            @Valid @RequestBody CypherRequest body,
            HttpServletRequest request) {
        return answers.graph(
                request, form, demand -> explorations.ask(body.statement(), body.values(), demand));
    }

    @PostMapping(path = PATH, produces = "text/csv")
    @Operation(summary = "Ask the graph in Cypher")
    @ApiResponse(
            responseCode = "200",
            description =
                    "Rows as they come; the trailer Rendan-Truncated says whether there were more",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void askForCsv(
            @Valid @ParameterObject AnswerForm form,
            @Valid @RequestBody CypherRequest body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answers.csv(
                request,
                response,
                form,
                demand -> explorations.ask(body.statement(), body.values(), demand));
    }
}
