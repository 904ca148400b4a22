package io.rendan.generator.population;

/**
 * Something that can be offered and needed.
 *
 * @param position who offers it
 */
public record PlannedCapability(
        int index, String id, String name, String category, Position position) {}
