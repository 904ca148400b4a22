package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.FindingKind;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where runs and their results are kept. */
public interface RunStore {

    /** Writes a run's state, new or changed. */
    void save(AnalysisRun run);

    /**
     * Publishes a run that succeeded with everything it found, all or nothing. Unless the run is
     * historical it becomes the current one, its party figures replace the last ones, and a {@link
     * RunPublished} event is sent within the same transaction.
     *
     * @param results by analysis name
     * @param health taken from them
     */
    void publish(
            AnalysisRun run,
            EcosystemNetwork network,
            Map<String, AnalysisResult> results,
            HealthReport health);

    /** The version of the data in the graph; empty while there are none. */
    Optional<String> dataVersion();

    Optional<AnalysisRun> find(String id);

    /** The run that lists show: the newest successful one that is not historical. */
    Optional<AnalysisRun> current();

    /**
     * Detected groups of the newest successful run of a dataset that is not historical: their ids
     * and the ids of their units. Empty where there is none.
     */
    Map<String, List<String>> lastGroups(String dataset);

    /** Runs, newest first, after skipping some. */
    List<AnalysisRun> newest(int skip, int limit);

    /** Whether the data have changed, or are being changed, since the run saw them. */
    boolean isStale(AnalysisRun run);

    /** A run's findings of one kind in a line each, worst first. */
    List<Headline> headlines(String runId, FindingKind kind, int limit);

    /** Marks runs that a stopped process left unfinished as failed. */
    void abandonUnfinished(String why);
}
