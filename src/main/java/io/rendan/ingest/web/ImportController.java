package io.rendan.ingest.web;

import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.ImportPlace;
import io.rendan.ingest.Imports;
import io.rendan.web.GetList;
import io.rendan.web.Page;
import io.rendan.web.Paging;
import io.rendan.web.Problem;
import io.rendan.web.ProblemException;
import io.rendan.web.Refuses;
import io.rendan.web.RequestFault;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports", description = "Datasets into the graph")
class ImportController {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "dataset",
                    "status",
                    "mode",
                    "progress",
                    "errorCount",
                    "warningCount",
                    "runId",
                    "queuedAt",
                    "startedAt",
                    "finishedAt");

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @Operation(
            summary = "Import a zip of a dataset folder",
            description =
                    "Everything is checked before anything is written; a refused import changes"
                            + " nothing. A success starts an analysis run.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Refuses(status = 422, when = "The file is no dataset")
    ResponseEntity<ImportAnswer> upload(
            @RequestPart MultipartFile file,
            @Mode @RequestParam(defaultValue = "replace") String mode)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("upload");
        try (InputStream zip = file.getInputStream()) {
            return accepted(imports.submit(name.isBlank() ? "upload" : name, zip, mode(mode)));
        }
    }

    @Operation(summary = "Import a dataset of the datasets folder by its name")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Refuses(status = 404, when = "No dataset has this name")
    @Refuses(status = 422, when = "What has this name is no dataset")
    ResponseEntity<ImportAnswer> submit(
            @Valid @RequestBody ImportRequest request,
            @Mode @RequestParam(defaultValue = "replace") String mode) {
        return accepted(imports.submit(request.dataset(), mode(mode)));
    }

    @Operation(summary = "An import, with how far it has come and what was wrong")
    @Versioned(Versioned.By.CONTENT)
    @GetMapping("/{id}")
    ImportAnswer find(@PathVariable String id) {
        return ImportAnswer.of(found(id));
    }

    @Operation(
            summary = "Cancel an import that is not finished",
            description =
                    "All or nothing: what has been written is undone. Its state then says FAILED, with"
                            + " the reason. 409 where it has finished, or is about to.")
    @Refuses(status = 409, when = "It is too late")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @DeleteMapping("/{id}")
    ResponseEntity<ImportAnswer> cancel(@PathVariable String id) {
        DatasetImport known = found(id);
        if (!imports.cancel(id)) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.CONFLICT,
                            "Import %s of %s has finished or is about to; there is nothing to cancel"
                                    .formatted(id, known.dataset())));
        }
        return accepted(id);
    }

    @Operation(summary = "Imports, newest first")
    @Versioned(Versioned.By.CONTENT)
    @GetList
    Page<ImportAnswer> list(@Valid @ParameterObject ImportQuery query, HttpServletRequest request) {
        Paging paging = Paging.of(request, query.limit(), query.cursor());
        List<DatasetImport> fetched =
                imports.newest(paging.after().map(ImportController::place), paging.fetch());
        Optional<String> next = paging.next(fetched, ImportController::key);
        return new Page<>(
                paging.page(fetched).stream().map(ImportAnswer::of).toList(), next, COLUMNS);
    }

    private ResponseEntity<ImportAnswer> accepted(String id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + id))
                .body(ImportAnswer.of(found(id)));
    }

    private DatasetImport found(String id) {
        return imports.find(id).orElseThrow(() -> ProblemException.unknown("import", id));
    }

    private static List<String> key(DatasetImport state) {
        return List.of(state.times().queuedAt().toString(), state.id());
    }

    private static ImportPlace place(List<String> key) {
        return new ImportPlace(Instant.parse(key.getFirst()), key.getLast());
    }

    private static ImportMode mode(String mode) {
        return switch (mode) {
            case "replace" -> ImportMode.REPLACE;
            case "merge" -> ImportMode.MERGE;
            default ->
                    throw ProblemException.invalid(
                            RequestFault.of("mode", mode, "replace or merge"));
        };
    }
}
