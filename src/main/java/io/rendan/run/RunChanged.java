package io.rendan.run;

/** A run has moved on. */
public record RunChanged(AnalysisRun run) {}
