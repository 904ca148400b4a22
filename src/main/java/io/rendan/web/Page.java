package io.rendan.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** A page of a list that is no analysis. */
public record Page<T>(
        List<T> items,
        @Schema(description = "Cursor of the next page; null on the last") Optional<String> next,
        @JsonIgnore List<String> columns)
        implements Listing<T> {

    public Page {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }
}
