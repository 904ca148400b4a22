package io.rendan.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.web.Listing;
import io.rendan.web.RunStamp;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of what has changed between two runs. */
@JsonPropertyOrder({"run", "since", "counts", "items", "next"})
public record ChangePage(
        @JsonUnwrapped RunStamp run,
        @Schema(description = "The run it is compared with; null if there was none")
                Optional<Since> since,
        @Schema(
                        description = "Findings by what has become of them, over all pages",
                        example = "{\"NEW\": 2, \"WORSE\": 1, \"BETTER\": 3, \"RESOLVED\": 1}")
                Map<String, Long> counts,
        List<Change> items,
        @Schema(description = "Cursor of the next page; null on the last") Optional<String> next,
        @JsonIgnore List<String> columns)
        implements Listing<Change> {

    public ChangePage {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    @Override
    public Optional<RunStamp> stamp() {
        return Optional.of(run);
    }

    /** The run that another is compared with. */
    public record Since(String runId, Optional<LocalDate> asOf, Instant finishedAt) {}
}
