package io.rendan.quality;

import java.util.List;

/**
 * What the search for duplicates has found.
 *
 * @param pairs in the order of the register's ids
 * @param compared pairs that were looked at
 * @param cutBlocks sets of names too large to compare each with each
 */
public record DuplicateReport(List<DuplicatePair> pairs, long compared, int cutBlocks) {

    public DuplicateReport {
        pairs = List.copyOf(pairs);
    }
}
