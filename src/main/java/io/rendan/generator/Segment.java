package io.rendan.generator;

/**
 * A user segment.
 *
 * @param index its number among parties; segments follow the partners
 */
record Segment(int index, String id, String name, long users) {}
