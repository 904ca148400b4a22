package io.rendan.run.web;

import io.rendan.run.AnalysisRun;
import io.rendan.run.RunPlace;
import io.rendan.run.RunRequest;
import io.rendan.run.Runs;
import io.rendan.web.GetList;
import io.rendan.web.Listing;
import io.rendan.web.Page;
import io.rendan.web.PageQuery;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Analysis runs. */
@RestController
@Tag(name = "Runs", description = "One snapshot, all analyses, results published at once")
class RunController {

    private static final List<String> COLUMNS =
            Stream.of(
                            List.of(
                                    "id",
                                    "status",
                                    "phase",
                                    "progress",
                                    "asOf",
                                    "historical",
                                    "seed",
                                    "queuedAt",
                                    "startedAt",
                                    "finishedAt"),
                            Listing.below(
                                    "timings",
                                    List.of(
                                            "snapshot",
                                            "distance",
                                            "bottleneck",
                                            "silo",
                                            "opportunity",
                                            "market",
                                            "position",
                                            "health",
                                            "store")),
                            List.of("error"))
                    .flatMap(List::stream)
                    .toList();

    private final Runs runs;
    private final RunEvents events;

    RunController(Runs runs, RunEvents events) {
        this.runs = runs;
        this.events = events;
    }

    @PostMapping("/api/runs")
    @Operation(
            summary = "Ask for a run",
            description =
                    "Queues behind imports and runs under way. With an asOf other than the"
                            + " dataset's the run is historical: readable by its id, never"
                            + " current. A date that the data do not reach is refused.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<AnalysisRun> submit(@RequestBody(required = false) @Nullable RunOrder order) {
        RunRequest request = order == null ? RunRequest.current() : order.request();
        String id = runs.submit(request);
        URI location = UriComponentsBuilder.fromPath("/api/runs/{id}").buildAndExpand(id).toUri();
        return ResponseEntity.accepted().location(location).body(find(id));
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/runs")
    @Operation(
            summary = "Runs, newest first",
            description =
                    "With what each counted; what single analyses say of the ecosystem as a whole"
                            + " stands in a run's `summary` if asked for, and always in the run"
                            + " itself.")
    Page<AnalysisRun> list(
            @Parameter(description = "True for the whole summary of each run")
                    @RequestParam(defaultValue = "false")
                    boolean summary,
            @Valid @ParameterObject PageQuery query,
            HttpServletRequest request) {
        Paging paging = query.paging(request);
        List<AnalysisRun> fetched =
                runs.newest(paging.after().map(RunController::place), paging.fetch());
        return new Page<>(
                paging.page(fetched).stream()
                        .map(run -> summary ? run : run.withoutAnalyses())
                        .toList(),
                paging.next(fetched, RunController::key),
                COLUMNS);
    }

    private static List<String> key(AnalysisRun run) {
        return List.of(run.times().queuedAt().toString(), run.id());
    }

    private static RunPlace place(List<String> key) {
        return new RunPlace(Instant.parse(key.get(0)), key.get(1));
    }

    @Versioned(Versioned.By.CONTENT)
    @GetMapping("/api/runs/{id}")
    @Operation(summary = "A run: where it stands, how long each part took, what it counted")
    AnalysisRun run(@PathVariable String id) {
        return find(id);
    }

    @GetMapping(path = "/api/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Watch a run",
            description =
                    "Server-sent events named 'run' with the run as data, one a step; ends with"
                            + " the run. Who has heard the end and comes back is answered 204, which"
                            + " tells browsers to stay away.")
    @ApiResponse(
            responseCode = "200",
            description = "Events named 'run', the run as data",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = AnalysisRun.class)))
    @ApiResponse(responseCode = "204", description = "The end has been heard already")
    ResponseEntity<SseEmitter> events(
            @PathVariable String id,
            @Parameter(description = "Sent by browsers that connect again")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable String lastEventId) {
        boolean over = find(id).status().isFinal() && RunEvents.LAST_STEP.equals(lastEventId);
        return over
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(events.watch(id, () -> find(id)));
    }

    private AnalysisRun find(String id) {
        return runs.find(id).orElseThrow(() -> ProblemException.unknown("run", id));
    }
}
