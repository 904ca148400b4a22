package io.rendan.ingest.web;

import io.rendan.ingest.ImportCheck;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Map;

/** What checking an import's files has brought to light, as JSON. */
record CheckAnswer(
        @Schema(
                        description =
                                "Rows loaded, by file name without ending; empty until checked",
                        example = "{\"micro_enterprises\": 4700, \"contracts\": 12000}")
                Map<String, Long> rows,
        @Schema(description = "Rows of interactions left out: fewer than five people behind them")
                long suppressed,
        @Schema(description = "What is odd; the first 1,000") List<FaultAnswer> warnings,
        long warningCount,
        @Schema(description = "Why it was refused; the first 1,000") List<FaultAnswer> errors,
        @Schema(description = "All errors, or at least so many where errorsCutShort says so")
                long errorCount,
        @Schema(description = "Whether the check ended early because of the errors")
                boolean errorsCutShort) {

    static CheckAnswer of(ImportCheck check) {
        return new CheckAnswer(
                check.rows(),
                check.suppressed(),
                FaultAnswer.of(check.warnings()),
                check.warningCount(),
                FaultAnswer.of(check.errors()),
                check.errorCount(),
                check.errorsCutShort());
    }
}
