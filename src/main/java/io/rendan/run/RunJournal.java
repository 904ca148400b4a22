package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @param run not finished yet: it is at the moment when all of it can be seen
     * @param results by analysis name
     * @param health taken from them
     * @return the run as it was published
     */
    AnalysisRun publish(
            AnalysisRun run,
            EcosystemNetwork network,
            Map<String, AnalysisResult> results,
            HealthReport health);

    /**
     * What the current run holds of an analysis, to stand in where the analysis has failed.
     *
     * @param measured names of the party figures that were measured anew
     */
    Optional<StandIn> standIn(String analysis, EcosystemNetwork network, Set<String> measured);

    /**
     * What the current run said of breaches of these rules; nothing where that was another dataset.
     *
     * @param rules by id
     */
    List<Finding> lastIssues(String dataset, Collection<String> rules);

    /** The run with this id. */
    Optional<AnalysisRun> find(String id);

    /** The run that lists show: the newest successful one that is not historical. */
    Optional<AnalysisRun> current();

    /**
     * Detected groups of the newest successful run of a dataset that is not historical: their ids
     * and the ids of their units. Empty where there is none.
     */
    Map<String, List<String>> lastGroups(String dataset);
}
