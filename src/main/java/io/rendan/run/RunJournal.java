package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run needs of the store while it is executed; apart from {@link RunStore}, so that the
 * phases of a run can be tested without a database.
 */
interface RunJournal {

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

    /** The run that lists show: the newest successful one that is not historical. */
    Optional<AnalysisRun> current();

    /**
     * Detected groups of the newest successful run of a dataset that is not historical: their ids
     * and the ids of their units. Empty where there is none.
     */
    Map<String, List<String>> lastGroups(String dataset);
}
