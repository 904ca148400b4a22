package io.rendan.analysis;

/**
 * The report of an analysis that judges groups: where it is among the results of a run, an empty
 * list of silos means that there are none, not that nobody has looked.
 */
public interface GroupReport extends Report {}
