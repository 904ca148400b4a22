package io.rendan.analysis;

import java.util.List;

/**
 * What an analysis found out, in its own types: a silo report, a bottleneck report. It travels
 * beside the findings, so that who builds on an analysis (the health of the network does) reads
 * numbers and enums, never a figure's name out of a map. Immutable.
 */
public interface Report {

    /** Promises that the figures do not keep, for the log of the run; most have none. */
    default List<String> warnings() {
        return List.of();
    }
}
