package io.rendan.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of a list, as JSON or CSV. Implement it to say more about the list in JSON.
 *
 * @param <T> of the items, which must be JSON objects
 */
public interface Listing<T> {

    /** Last part of a column for all that has no column of its own. */
    String OTHERS = "others";

    List<T> items();

    /** Cursor of the next page; empty on the last. */
    Optional<String> next();

    /**
     * The columns of its CSV, in order, the same whatever the page, filter and content: paths into
     * an item's JSON such as {@code valueAtStake.amount}; a path through a list, such as {@code
     * subjects.id}, joins its elements by semicolons; {@code figures.others} stands for what is
     * below {@code figures} and has no column of its own, as a JSON object.
     */
    @JsonIgnore
    List<String> columns();

    /** The run that it is from; empty for a list that is no analysis. */
    @JsonIgnore
    default Optional<RunStamp> stamp() {
        return Optional.empty();
    }

    /**
     * Columns of what is below a parent, with one for what has no column of its own.
     *
     * @param parent such as {@code figures}
     * @param names in order
     */
    static List<String> below(String parent, List<String> names) {
        return Stream.concat(names.stream(), Stream.of(OTHERS))
                .map(name -> parent + "." + name)
                .toList();
    }
}
