package io.rendan.quality.web;

import io.rendan.ingest.Imports;
import io.rendan.quality.report.QualityReports;
import io.rendan.quality.report.RemarkPage;
import io.rendan.web.GetList;
import io.rendan.web.Paging;
import io.rendan.web.Problem;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@Tag(name = "Data quality", description = "What is wrong with the data, and parties that are one")
class QualityController {

    private final QualityReports reports;
    private final Imports imports;

    QualityController(QualityReports reports, Imports imports) {
        this.reports = reports;
        this.imports = imports;
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/quality")
    @Operation(
            summary = "What is wrong with the data, or may be",
            description =
                    "Placeholders, likely duplicates, numbers that are no amounts, dates that"
                            + " cannot be, months and columns that are missing: by kind, within a"
                            + " kind the most money first. Empty before the first import.")
    RemarkPage list(@Valid @ParameterObject RemarkQuery query, HttpServletRequest request) {
        return reports.newest(query.filter(), Paging.of(request, query.limit(), query.cursor()));
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/imports/{id}/quality")
    @Operation(
            summary = "What was wrong with the data of an import, or may have been",
            description =
                    "Of all the data as they were when it had ended, after a merge too. Reports on"
                            + " the newest twenty imports are kept.")
    RemarkPage ofImport(
            @Parameter(description = "The import's id") @PathVariable String id,
            @Valid @ParameterObject RemarkQuery query,
            HttpServletRequest request) {
        Paging paging = Paging.of(request, query.limit(), query.cursor());
        return reports.of(id, query.filter(), paging).orElseThrow(() -> missing(id));
    }

    private ProblemException missing(String id) {
        if (imports.find(id).isEmpty()) {
            return ProblemException.unknown("import", id);
        }
        return new ProblemException(
                new Problem(
                        HttpStatus.NOT_FOUND,
                        "no-quality-report",
                        "There is no report on the data of import %s: it has not succeeded, or is too old"
                                .formatted(id),
                        List.of(RequestFault.of("id", id, "an import with a report"))));
    }
}
