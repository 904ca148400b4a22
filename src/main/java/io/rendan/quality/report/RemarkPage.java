package io.rendan.quality.report;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.rendan.web.Listing;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of what is wrong with the data of an import. */
public record RemarkPage(
        @Schema(description = "The import whose data were inspected; null before the first")
                Optional<String> importId,
        @Schema(description = "When; null before the first import") Optional<Instant> inspectedAt,
        @Schema(
                        description = "All remarks of the report by kind, whatever is filtered",
                        example = "{\"DUPLICATE\": 217, \"PLACEHOLDER\": 12}")
                Map<String, Long> counts,
        List<ListedRemark> items,
        @Schema(description = "Cursor of the next page; null on the last") Optional<String> next)
        implements Listing<ListedRemark> {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "kind",
                    "certainty",
                    "at.file",
                    "at.line",
                    "at.column",
                    "value",
                    "sentence",
                    "subjects.id",
                    "subjects.name",
                    "subjects.line",
                    "subjects.contracts",
                    "subjects.annualValue");

    public RemarkPage {
        counts = Map.copyOf(counts);
        items = List.copyOf(items);
    }

    /** Before the first import. */
    static RemarkPage none() {
        return new RemarkPage(
                Optional.empty(), Optional.empty(), Map.of(), List.of(), Optional.empty());
    }

    @JsonIgnore
    @Override
    public List<String> columns() {
        return COLUMNS;
    }
}
