package io.rendan.generator;

/**
 * Something that can be offered and needed.
 *
 * @param position who offers it
 */
record Capability(int index, String id, String name, String category, Position position) {}
