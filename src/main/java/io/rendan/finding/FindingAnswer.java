package io.rendan.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.web.RunStamp;

/**
 * One finding with its evidence.
 *
 * @param run the current one, or the one asked for
 */
public record FindingAnswer(@JsonUnwrapped RunStamp run, @JsonUnwrapped TrackedFinding finding) {}
