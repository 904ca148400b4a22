package io.rendan.explore;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What exploring may cost.
 *
 * @param dir where one's own questions are; null for {@code explore} in the data folder
 * @param timeout that the server may compute a statement
 * @param downloadTimeout until the last row of a download must have been taken
 * @param rows most rows of an answer as JSON
 * @param downloadRows most rows of an answer as CSV
 * @param perCaller statements of one caller at once
 * @param atOnce statements of all callers at once; 0 for as many as there are processors
 */
@ConfigurationProperties("rendan.explore")
record ExploreProperties(
        @Nullable Path dir,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("10m") Duration downloadTimeout,
        @DefaultValue("10000") int rows,
        @DefaultValue("5000000") long downloadRows,
        @DefaultValue("2") int perCaller,
        @DefaultValue("0") int atOnce) {

    private static final int FEWEST_AT_ONCE = 2;

    ExploreProperties {
        if (!timeout.isPositive() || rows < 1 || downloadRows < 1 || perCaller < 1 || atOnce < 0) {
            throw new IllegalArgumentException(
                    "rendan.explore: timeout, rows, download-rows and per-caller must be more than"
                            + " none, at-once none or more");
        }
    }

    int allAtOnce() {
        return atOnce > 0
                ? atOnce
                : Math.max(FEWEST_AT_ONCE, Runtime.getRuntime().availableProcessors());
    }
}
