package io.rendan.finding;

import io.rendan.network.EcosystemNetwork;

/**
 * The door of an analysis: a pure function of snapshot and settings. Every bean of this type takes
 * part in a run.
 */
public interface Analysis {

    /** Short name for timings and progress, such as {@code silo}. */
    String name();

    /**
     * Analyses the snapshot. Same snapshot, same seed, same result to the last bit, whatever the
     * number of threads.
     */
    AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings);
}
