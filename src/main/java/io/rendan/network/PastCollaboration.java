package io.rendan.network;

import io.rendan.algorithm.graph.CompressedGraph;

import java.time.LocalDate;

/**
 * Who worked with whom in an earlier year, weighed as in {@link Collaboration#ties()} with the
 * means of that year: the collaboration layer that a snapshot of that date would have.
 *
 * @param asOf last day of that year, a whole number of years before the snapshot's
 * @param monthsAgo how long before the snapshot's date that is
 * @param ties nodes are party indices of the snapshot
 */
public record PastCollaboration(LocalDate asOf, int monthsAgo, CompressedGraph ties) {}
