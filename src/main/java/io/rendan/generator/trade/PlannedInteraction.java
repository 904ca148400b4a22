package io.rendan.generator.trade;

/** Hours that two units spent together in a month, and how many people took part. */
public record PlannedInteraction(int source, int target, int month, double hours, int people) {}
