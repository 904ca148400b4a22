package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFault;

import java.util.List;

/**
 * All that is wrong or odd in a dataset, in the order of the tables and their lines.
 *
 * @param errors the first 1,000
 * @param errorCount all errors
 * @param cutShort whether reading ended early because of the errors: then there may be more
 * @param warnings the first 1,000
 * @param warningCount all warnings
 */
public record Complaints(
        List<DatasetFault> errors,
        long errorCount,
        boolean cutShort,
        List<DatasetFault> warnings,
        long warningCount) {

    public Complaints {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
