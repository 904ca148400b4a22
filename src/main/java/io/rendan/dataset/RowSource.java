package io.rendan.dataset;

import java.util.function.Consumer;

/** Rows of a dataset without faults, table by table, as often as asked. */
@FunctionalInterface
public interface RowSource {

    /** Hands over the rows of a table in the order of its file; none where it is not given. */
    void forEach(DatasetFile table, Consumer<DatasetRow> row);
}
