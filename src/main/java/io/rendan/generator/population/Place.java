package io.rendan.generator.population;

/**
 * Where a unit stands.
 *
 * @param position in the chain from the user back
 * @param platform number of the platform that hosts it
 * @param capability number of what it offers, −1 for units at the front
 */
public record Place(Position position, int platform, int capability) {}
