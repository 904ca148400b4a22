package io.rendan.dashboard.other;

import io.rendan.dashboard.findings.FindingLine.Link;

import java.util.List;
import java.util.Optional;

/**
 * Parties by how far user money travels to them, in the order of the API.
 *
 * @param orphans whether only those are shown that no user money reaches
 * @param more address of the next page
 * @param csv address of the same list as a table
 */
public record DistancePage(
        boolean orphans, List<DistanceRow> rows, Optional<String> more, String csv) {

    public DistancePage {
        rows = List.copyOf(rows);
    }

    /** A party; what is not known of it is empty. */
    public record DistanceRow(
            Link link, String platform, String distance, String backed, String income) {}
}
