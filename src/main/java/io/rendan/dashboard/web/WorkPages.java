package io.rendan.dashboard.web;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.dashboard.frame.Wordings;
import io.rendan.dashboard.work.ImportPage;
import io.rendan.dashboard.work.RunPage;
import io.rendan.dashboard.work.WorkPlace;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.Imports;
import io.rendan.run.RunRequest;
import io.rendan.run.Runs;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Imports and runs: look, ask for one, watch it, stop an import. */
@Controller
class WorkPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final WorkPlace place;
    private final Imports imports;
    private final Runs runs;
    private final Wordings wordings;

    WorkPages(WorkPlace place, Imports imports, Runs runs, Wordings wordings) {
        this.place = place;
        this.imports = imports;
        this.runs = runs;
        this.wordings = wordings;
    }

    @GetMapping("/runs")
    String all(Model model, Locale locale) {
        model.addAttribute("page", place.page(wordings.in(locale)));
        return "runs";
    }

    @PostMapping("/imports")
    View upload(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "replace") String mode)
            throws IOException {
        if (file.isEmpty()) {
            throw ProblemException.invalid(
                    RequestFault.missing("file", "a zip of a dataset folder"));
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (InputStream zip = file.getInputStream()) {
            String id =
                    imports.submit(
                            name.isBlank() ? "upload" : name,
                            zip,
                            mode.equals("merge") ? ImportMode.MERGE : ImportMode.REPLACE);
            return SeeOther.page("/imports/" + id);
        }
    }

    @GetMapping("/imports/{id}")
    String anImport(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String file,
            Model model,
            Locale locale) {
        model.addAttribute("page", found(id, file, locale));
        return "import";
    }

    /** The part that moves; once it has ended, the whole page is to be read again. */
    @GetMapping("/imports/{id}/progress")
    String importProgress(
            @PathVariable String id, Model model, Locale locale, HttpServletResponse response) {
        ImportPage page = found(id, "", locale);
        if (page.finished()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page);
        return "import :: progress";
    }

    @GetMapping("/imports/{id}/faults.csv")
    ResponseEntity<String> faults(@PathVariable String id, Locale locale) {
        var csv = new CsvTable(List.of("level", "file", "line", "column", "value", "message"));
        found(id, "", locale)
                .faults()
                .forEach(
                        one ->
                                csv.add(
                                        List.of(
                                                one.level().equals("bad") ? "error" : "warning",
                                                one.file(),
                                                one.line(),
                                                one.column(),
                                                one.value(),
                                                one.message())));
        return ResponseEntity.ok().contentType(CSV).body(csv.toString());
    }

    @PostMapping("/imports/{id}/cancel")
    View cancel(@PathVariable String id) {
        imports.cancel(id);
        return SeeOther.page("/imports/" + id);
    }

    private ImportPage found(String id, String file, Locale locale) {
        return place.anImport(id, file, wordings.in(locale))
                .orElseThrow(() -> ProblemException.unknown("import", id));
    }

    @PostMapping("/runs")
    View run(@RequestParam(required = false) @Nullable String asOf) {
        RunRequest request =
                asOf == null || asOf.isBlank()
                        ? RunRequest.current()
                        : new RunRequest(Optional.of(day(asOf)), AnalysisSettings.DEFAULT_SEED);
        return SeeOther.page("/runs/" + runs.submit(request));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw ProblemException.invalid(
                    RequestFault.of("asOf", text, "a day such as 2026-03-31"));
        }
    }

    @GetMapping("/runs/{id}")
    String run(@PathVariable String id, Model model, Locale locale) {
        model.addAttribute("page", ran(id, locale));
        return "run";
    }

    /** The part that moves; once it has ended, the whole page is to be read again. */
    @GetMapping("/runs/{id}/progress")
    String runProgress(
            @PathVariable String id, Model model, Locale locale, HttpServletResponse response) {
        RunPage page = ran(id, locale);
        if (page.finished()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", page);
        return "run :: progress";
    }

    private RunPage ran(String id, Locale locale) {
        return place.run(id, wordings.in(locale))
                .orElseThrow(() -> ProblemException.unknown("run", id));
    }

    /** What every page's head says of what is under way. */
    @GetMapping("/state")
    String state() {
        return "fragments/state :: state";
    }
}
