package io.rendan.analysis;

/**
 * What an analysis found out, in its own types: a silo report, a bottleneck report. It travels
 * beside the findings, so that who builds on an analysis (the health of the network does) reads
 * numbers and enums, never a figure's name out of a map. Immutable.
 */
public interface Report {}
