package io.rendan.dashboard.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Imports and runs, the newest first.
 *
 * @param first day that a run can look back to; empty while there are no data
 * @param last day of the data
 */
public record WorkPage(
        List<ImportRow> imports,
        List<RunLine> runs,
        Optional<String> first,
        Optional<String> last) {

    public WorkPage {
        imports = List.copyOf(imports);
        runs = List.copyOf(runs);
    }

    /**
     * An import in a list.
     *
     * @param status its name
     * @param percent how far it has come
     * @param rows that are loaded
     */
    public record ImportRow(
            String id,
            String dataset,
            String status,
            String statusWord,
            int percent,
            String rows,
            long errors,
            long warnings,
            Instant at) {}

    /**
     * A run in a list.
     *
     * @param asOf date of its snapshot; empty while it is not known
     * @param took seconds; empty while it has not finished
     * @param score of the network's health; empty while it is not known
     */
    public record RunLine(
            String id,
            String asOf,
            boolean historical,
            String status,
            String statusWord,
            int percent,
            String phase,
            String took,
            String score,
            Instant at) {}
}
