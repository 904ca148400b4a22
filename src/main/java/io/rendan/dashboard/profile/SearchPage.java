package io.rendan.dashboard.profile;

import io.rendan.dashboard.findings.FindingLine.Link;

import java.util.List;
import java.util.Optional;

/**
 * What a search has found.
 *
 * @param query what was looked for
 * @param hits the best first
 * @param more address of the next page
 */
public record SearchPage(String query, List<Hit> hits, Optional<String> more) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    /** Something found, what it is and where it belongs. */
    public record Hit(Link link, String what, String where) {}
}
