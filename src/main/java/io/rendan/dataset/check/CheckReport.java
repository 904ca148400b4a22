package io.rendan.dataset.check;

import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetFault;
import io.rendan.dataset.DatasetFile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What checking a dataset brought to light.
 *
 * @param dataset name of the folder or zip
 * @param description {@code dataset.json}; empty where that is missing or faulty
 * @param rows by table, rows that would be loaded; only tables that are given
 * @param suppressed rows of interactions left out, because fewer than five people are behind them
 * @param complaints errors and warnings
 * @param checksum of the content: equal for equal content, whatever the order of rows and columns,
 *     the compression or the packing; means nothing where there are errors
 * @param ids of everything that has one, some 100 bytes each, so that whoever loads the dataset
 *     need not read it for them again
 */
public record CheckReport(
        String dataset,
        Optional<DatasetDescription> description,
        Map<DatasetFile, Long> rows,
        long suppressed,
        Complaints complaints,
        String checksum,
        KnownIds ids) {

    public CheckReport {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
    }

    /** Whether the dataset can be loaded. */
    public boolean isAccepted() {
        return errorCount() == 0;
    }

    /** The first 1,000 errors. */
    public List<DatasetFault> errors() {
        return complaints.errors();
    }

    /** All errors, or as many as were counted. */
    public long errorCount() {
        return complaints.errorCount();
    }

    /** The first 1,000 warnings. */
    public List<DatasetFault> warnings() {
        return complaints.warnings();
    }

    /** All warnings. */
    public long warningCount() {
        return complaints.warningCount();
    }

    /** Rows that would be loaded, all tables together. */
    public long totalRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
