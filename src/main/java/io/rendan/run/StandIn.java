package io.rendan.run;

import io.rendan.analysis.AnalysisResult;

/**
 * What stands in for an analysis that failed: its answer in the last run in which it succeeded.
 *
 * @param result without a report
 * @param source the run that it is from
 */
record StandIn(AnalysisResult result, AnalysisPart.Source source) {}
