package io.rendan.dashboard.work;

import io.rendan.dataset.DatasetFault;

import java.util.List;
import java.util.Optional;

/**
 * An import with what was wrong.
 *
 * @param problem why it failed; empty where it did not
 * @param phase what it is doing
 * @param finished whether nothing will happen to it any more
 * @param tables rows by file
 * @param faults errors and warnings that fit the filter, errors first
 * @param files that have faults, to filter by
 * @param file that is filtered by; empty for all
 * @param shown how many faults are kept, of all there are
 */
public record ImportPage(
        WorkPage.ImportRow line,
        String problem,
        String phase,
        boolean finished,
        List<TableRows> tables,
        List<FaultRow> faults,
        List<String> files,
        String file,
        long shown,
        Optional<String> runId) {

    public ImportPage {
        tables = List.copyOf(tables);
        faults = List.copyOf(faults);
        files = List.copyOf(files);
    }

    /** How many rows of a file are loaded. */
    public record TableRows(String file, String rows) {}

    /**
     * An error or a warning.
     *
     * @param level bad for an error, watch for a warning
     * @param line of the file; empty where the file as a whole is meant
     */
    public record FaultRow(
            String level, String file, String line, String column, String value, String message) {

        static FaultRow of(String level, DatasetFault fault) {
            return new FaultRow(
                    level,
                    fault.file(),
                    fault.line() > 0 ? Long.toString(fault.line()) : "",
                    fault.column(),
                    fault.value(),
                    fault.message());
        }
    }
}
