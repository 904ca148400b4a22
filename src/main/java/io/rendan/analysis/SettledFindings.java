package io.rendan.analysis;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What owners have settled: findings that were dismissed or done. */
public interface SettledFindings {

    /**
     * A dataset's findings whose last decision was to dismiss them or to call them done, not so
     * long ago that it no longer counts.
     *
     * @param dataset its name
     * @return value at stake when it was decided, empty where not known, by finding id
     */
    Map<String, Optional<Money>> at(String dataset, Instant now);
}
