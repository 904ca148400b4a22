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
 * @param errors the first 1,000 in the order of the tables and their lines
 * @param errorCount all errors
 * @param warnings the first 1,000
 * @param warningCount all warnings
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
        List<DatasetFault> errors,
        long errorCount,
        List<DatasetFault> warnings,
        long warningCount,
        String checksum,
        KnownIds ids) {

    public CheckReport {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Whether the dataset can be loaded. */
    public boolean isAccepted() {
        return errorCount == 0;
    }

    /** Rows that would be loaded, all tables together. */
    public long totalRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
