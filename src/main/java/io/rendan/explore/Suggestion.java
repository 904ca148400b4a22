package io.rendan.explore;

/**
 * A value that a parameter may have.
 *
 * @param id the value
 * @param name what it is called
 */
public record Suggestion(String id, String name) {}
