package io.rendan.run.web;

import io.rendan.run.AnalysisRun;
import io.rendan.run.RunRequest;
import io.rendan.run.Runs;
import io.rendan.web.GetList;
import io.rendan.web.Page;
import io.rendan.web.PageQuery;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.util.List;

/** Analysis runs. */
@RestController
@Tag(name = "Runs", description = "One snapshot, all analyses, results published at once")
class RunController {

    private static final List<String> COLUMNS =
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
                    "finishedAt",
                    "timings.*",
                    "error");

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

    @GetList("/api/runs")
    @Operation(summary = "Runs, newest first")
    Page<AnalysisRun> list(@Valid @ParameterObject PageQuery query, HttpServletRequest request) {
        Paging paging = query.paging(request);
        List<AnalysisRun> fetched = runs.newest(paging.offset(), paging.fetch());
        return new Page<>(paging.page(fetched), paging.nextOffset(fetched), COLUMNS);
    }

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
                            + " the run.")
    SseEmitter events(@PathVariable String id) {
        find(id);
        return events.watch(id, () -> find(id));
    }

    private AnalysisRun find(String id) {
        return runs.find(id).orElseThrow(() -> ProblemException.unknown("run", id));
    }
}
