package io.rendan.generator.population;

/**
 * How much a unit sells to users and buys from others.
 *
 * @param revenue yearly revenue from users, 0 for units that are not at the front
 * @param agreements supplier agreements that it has on record over the history
 */
public record Business(double revenue, int agreements) {}
