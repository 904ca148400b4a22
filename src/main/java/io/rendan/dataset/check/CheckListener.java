package io.rendan.dataset.check;

import io.rendan.dataset.DatasetRow;

/** Hears how a check goes on. */
public interface CheckListener {

    /** Wants to hear nothing. */
    CheckListener NONE = new CheckListener() {};

    /** The share of the text that was read, 0–1. */
    default void reached(double share) {}

    /**
     * A row that would be loaded, in the order of tables and lines. Once the dataset has an error,
     * no more rows come.
     */
    default void read(DatasetRow row) {}
}
