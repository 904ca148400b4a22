package io.rendan.generator;

/** Hours that two units spent together in a month, and how many people took part. */
record Interaction(int source, int target, int month, double hours, int people) {}
