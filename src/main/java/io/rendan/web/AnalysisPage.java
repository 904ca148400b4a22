package io.rendan.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of what a run found, with the run it is from. */
@JsonPropertyOrder({"run", "items", "next"})
public record AnalysisPage<T>(
        @JsonUnwrapped RunStamp run,
        List<T> items,
        @Schema(description = "Cursor of the next page; null on the last") Optional<String> next,
        @JsonIgnore List<String> columns)
        implements Listing<T> {

    public AnalysisPage {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    @Override
    public Optional<RunStamp> stamp() {
        return Optional.of(run);
    }

    /** Of a list that is empty, such as one of results while there is no run. */
    public static <T> AnalysisPage<T> empty(RunStamp run, List<String> columns) {
        return new AnalysisPage<>(run, List.of(), Optional.empty(), columns);
    }

    /**
     * Of a list that goes on behind an item's sort key.
     *
     * @param fetched up to {@link Paging#fetch} items from the page's first
     * @param key an item's sort key, unique in the list
     */
    public static <T> AnalysisPage<T> of(
            RunStamp run,
            Paging paging,
            List<T> fetched,
            Function<T, List<String>> key,
            List<String> columns) {
        return new AnalysisPage<>(run, paging.page(fetched), paging.next(fetched, key), columns);
    }

    /**
     * Of a list that goes on behind a number of items.
     *
     * @param fetched up to {@link Paging#fetch} items from {@link Paging#offset} on
     */
    public static <T> AnalysisPage<T> of(
            RunStamp run, Paging paging, List<T> fetched, List<String> columns) {
        return new AnalysisPage<>(run, paging.page(fetched), paging.nextOffset(fetched), columns);
    }

    /** The same page of what becomes of its items. */
    public <R> AnalysisPage<R> map(Function<? super T, ? extends R> item) {
        List<R> mapped = items.stream().<R>map(item).toList();
        return new AnalysisPage<>(run, mapped, next, columns);
    }
}
