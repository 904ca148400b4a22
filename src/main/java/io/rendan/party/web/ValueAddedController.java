package io.rendan.party.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.party.statement.StatementSubject;
import io.rendan.party.statement.ValueAddedStatement;
import io.rendan.party.statement.ValueAddedStatements;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Limit;
import io.rendan.web.Paging;
import io.rendan.web.Problem;
import io.rendan.web.ProblemException;
import io.rendan.web.Refuses;
import io.rendan.web.RunStamp;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

@Versioned
@RestController
@Tag(name = "Value added", description = "Win-win value added statements")
class ValueAddedController {

    private static final String RUN = "A run that succeeded; without it, the current one";

    private final ValueAddedStatements statements;
    private final Runs runs;

    ValueAddedController(ValueAddedStatements statements, Runs runs) {
        this.statements = statements;
        this.runs = runs;
    }

    record StatementQuery(
            @Parameter(description = "Whose statements", schema = @Schema(defaultValue = "UNIT"))
                    @Nullable StatementSubject of,
            @Parameter(description = RUN) @Nullable String runId,
            @Limit @Nullable Integer limit,
            @Parameter(description = "The `next` of an answer to the same query")
                    @Nullable String cursor) {}

    /** A statement and the run whose date it is drawn up for. */
    record StatementAnswer(@JsonUnwrapped RunStamp run, ValueAddedStatement statement) {}

    @GetList("/api/value-added-statements")
    @Operation(
            summary = "Win-win value added statements, by id",
            description =
                    "Of every unit or community, over the twelve months to the run's date. Lines that"
                            + " the data do not have are null, with the reason. Empty while no run has"
                            + " succeeded; 503 while data are being loaded.")
    AnalysisPage<ValueAddedStatement> statements(
            @Valid @ParameterObject StatementQuery query, HttpServletRequest request) {
        return statements.page(
                Objects.requireNonNullElse(query.of(), StatementSubject.UNIT),
                Optional.ofNullable(query.runId()),
                Paging.of(request, query.limit(), query.cursor()));
    }

    @GetMapping(
            path = "/api/parties/{id}/value-added-statement",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A unit's win-win value added statement")
    @Refuses(status = 409, when = "No run has succeeded yet, or not the one that is named")
    StatementAnswer ofUnit(
            @Parameter(description = "Percent-encoded, slashes included") @PathVariable String id,
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return answer(StatementSubject.UNIT, "unit", id, runId);
    }

    @GetMapping(
            path = "/api/communities/{id}/value-added-statement",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A community's win-win value added statement",
            description = "Its member units' statements added up, with all their business.")
    @Refuses(status = 409, when = "No run has succeeded yet, or not the one that is named")
    StatementAnswer ofCommunity(
            @Parameter(description = "Percent-encoded, slashes included") @PathVariable String id,
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return answer(StatementSubject.COMMUNITY, "community", id, runId);
    }

    private StatementAnswer answer(
            StatementSubject subject, String kind, String id, @Nullable String runId) {
        RunReference run =
                runs.reference(Optional.ofNullable(runId))
                        .orElseThrow(ValueAddedController::noRunYet);
        LocalDate asOf = run.asOf().orElseThrow(ValueAddedController::noRunYet);
        return statements
                .find(subject, id, asOf)
                .map(found -> new StatementAnswer(run.stamp(), found))
                .orElseThrow(() -> ProblemException.unknown(kind, id));
    }

    private static ProblemException noRunYet() {
        return new ProblemException(
                Problem.of(
                        HttpStatus.CONFLICT,
                        "No run has succeeded yet; a statement is drawn up for a run's date"));
    }
}
