package io.rendan.generator.population;

/**
 * A user segment.
 *
 * @param index its number among parties; segments follow the partners
 */
public record PlannedSegment(int index, String id, String name, long users) {}
