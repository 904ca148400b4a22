package io.rendan.finding.web;

import io.rendan.finding.ChangePage;
import io.rendan.finding.Changes;
import io.rendan.run.Runs;
import io.rendan.web.GetList;
import io.rendan.web.Limit;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;
import io.rendan.web.Refuses;
import io.rendan.web.RequestFault;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Objects;

@RestController
@Tag(name = "Recommendations")
class ChangeController {

    private final Changes changes;
    private final Runs runs;
    private final ConversionService conversion;

    ChangeController(
            Changes changes,
            Runs runs,
            @Qualifier("mvcConversionService") ConversionService conversion) {
        this.changes = changes;
        this.runs = runs;
        this.conversion = conversion;
    }

    @Versioned
    @GetList("/api/changes")
    @Operation(
            summary = "What has changed: new, worse, better and resolved findings",
            description =
                    "Compares the current run with the one before it or, with `since`, with another"
                            + " run or the one that was current at a time, of the same dataset. A finding is worse or"
                            + " better by its score or, where that stays, by its value at stake, if"
                            + " either moves by more than sampling alone may do; of opportunities more is better. What"
                            + " is new comes first, then what is worse, better and resolved, each by"
                            + " value at stake. Where there was no run to compare with, all is new.")
    @Refuses(
            status = 409,
            when = "The run that is named has not succeeded, or is of another dataset")
    ChangePage changes(
            HttpServletRequest request,
            @Parameter(
                            description = "A run's id, a date (its start, UTC) or a time",
                            example = "2026-03-31")
                    @RequestParam(required = false)
                    @Nullable String since,
            @RequestParam(required = false) @Limit @Nullable Integer limit,
            @Parameter(description = "The `next` of an answer to the same query")
                    @RequestParam(required = false)
                    @Nullable String cursor) {
        Paging paging = Paging.of(request, limit, cursor);
        if (since == null || since.isBlank()) {
            return changes.sinceLastRun(paging);
        }
        return runs.find(since).isPresent()
                ? changes.sinceRun(since, paging)
                : changes.since(time(since), paging);
    }

    private Instant time(String since) {
        try {
            return Objects.requireNonNull(conversion.convert(since, Instant.class));
        } catch (ConversionException e) {
            throw ProblemException.invalid(
                    RequestFault.of(
                            "since",
                            since,
                            "the id of a run, a date such as 2026-03-31, or a time with its offset"));
        }
    }
}
