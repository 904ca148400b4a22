package io.rendan.dashboard.work;

import java.util.List;
import java.util.Optional;

/**
 * A run with how long each part took and what it counted.
 *
 * @param error why it failed; empty where it did not
 * @param failed analyses that failed although it went on, and why
 */
public record RunPage(
        WorkPage.RunLine line,
        boolean finished,
        Optional<String> error,
        List<Named> timings,
        List<Named> counts,
        List<Named> failed) {

    public RunPage {
        timings = List.copyOf(timings);
        counts = List.copyOf(counts);
        failed = List.copyOf(failed);
    }

    /** A value by its name. */
    public record Named(String name, String value) {}
}
