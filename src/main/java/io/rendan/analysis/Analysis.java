package io.rendan.analysis;

import io.rendan.network.EcosystemNetwork;

import java.util.List;
import java.util.Map;

/**
 * The door of an analysis: a pure function of snapshot and settings. Every bean of this type takes
 * part in a run.
 */
public interface Analysis {

    /** Short name for timings and progress, such as {@code silo}. */
    String name();

    /**
     * What it wants to know of the graph beside the snapshot, as far as it can tell from the
     * answers so far; most want nothing. Whoever runs it asks, in this order, what has no answer
     * yet, puts the answers into the settings and calls again until all are there, so that {@link
     * #analyse} itself asks nobody. Without a graph it goes without answers.
     */
    default List<Question> questions(EcosystemNetwork network, AnalysisSettings settings) {
        return List.of();
    }

    /**
     * Analyses the snapshot. Same snapshot, same seed, same result to the last bit, whatever the
     * number of threads.
     */
    AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings);

    /**
     * Adds to its own result what follows from the findings of others: called once all analyses of
     * the run are through. Most have nothing to add.
     *
     * @param own what {@link #analyse} returned
     * @param all results by analysis name, none of them completed
     */
    default AnalysisResult complete(AnalysisResult own, Map<String, AnalysisResult> all) {
        return own;
    }
}
