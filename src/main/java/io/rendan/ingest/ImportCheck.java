package io.rendan.ingest;

import io.rendan.dataset.DatasetFault;
import io.rendan.dataset.check.CheckReport;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What checking the files of an import has brought to light.
 *
 * @param rows rows that are loaded, by file name without ending; empty until checked
 * @param suppressed rows of interactions left out, because fewer than five people are behind them
 * @param warnings what is odd; the first 1,000
 * @param warningCount all warnings
 * @param errors why it was refused; the first 1,000
 * @param errorCount all errors
 * @param errorsCutShort whether the check ended early because of them: there may be more
 */
public record ImportCheck(
        Map<String, Long> rows,
        long suppressed,
        List<DatasetFault> warnings,
        long warningCount,
        List<DatasetFault> errors,
        long errorCount,
        boolean errorsCutShort) {

    static final ImportCheck NONE = new ImportCheck(Map.of(), 0, List.of(), 0, List.of(), 0, false);

    public ImportCheck {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }

    static ImportCheck of(CheckReport report) {
        Map<String, Long> rows = new TreeMap<>();
        report.rows().forEach((table, count) -> rows.put(table.stem(), count));
        return new ImportCheck(
                rows,
                report.suppressed(),
                report.warnings(),
                report.warningCount(),
                report.errors(),
                report.errorCount(),
                report.complaints().cutShort());
    }

    /** Rows that are loaded, all tables together. */
    public long totalRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
