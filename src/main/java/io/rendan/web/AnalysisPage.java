package io.rendan.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A page of what a run found, with the run it is from. */
@JsonPropertyOrder({"runId", "asOf", "stale", "items", "next"})
public record AnalysisPage<T>(
        @Schema(description = "The run; null while there is none yet") Optional<String> runId,
        @Schema(description = "Date of the run's snapshot; null while there is no run")
                Optional<LocalDate> asOf,
        @Schema(description = "Whether the data have changed, or are changing, since the run")
                boolean stale,
        List<T> items,
        @Schema(description = "Cursor of the next page; null on the last") Optional<String> next,
        @JsonIgnore List<String> columns)
        implements Listing<T> {

    public AnalysisPage {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }
}
