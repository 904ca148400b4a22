package io.rendan.explore.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.rendan.explore.FaultyQuery;
import io.rendan.web.Listing;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A page of the catalogue.
 *
 * @param faults files of one's own that are no questions
 */
record QueryPage(
        List<QueryEntry> items,
        @Schema(description = "Cursor of the next page; null on the last") Optional<String> next,
        @Schema(description = "Files of one's own that are no questions, and why")
                List<FaultyQuery> faults,
        @JsonIgnore List<String> columns)
        implements Listing<QueryEntry> {

    QueryPage {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
        columns = List.copyOf(columns);
    }
}
