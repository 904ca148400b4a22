package io.rendan.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list, as JSON or CSV. Implement it to say more about the list in JSON.
 *
 * @param <T> of the items, which must be JSON objects
 */
public interface Listing<T> {

    List<T> items();

    /** Cursor of the next page; empty on the last. */
    Optional<String> next();

    /**
     * The columns of its CSV, in order: paths into an item's JSON such as {@code
     * valueAtStake.amount}; {@code figures.*} stands for a column each of what is below it; a path
     * through a list, such as {@code subjects.id}, joins its elements by semicolons.
     */
    @JsonIgnore
    List<String> columns();
}
