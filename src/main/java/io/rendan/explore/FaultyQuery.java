package io.rendan.explore;

/**
 * A file of one's own that is no question.
 *
 * @param file its name
 * @param reason what is wrong with it
 */
public record FaultyQuery(String file, String reason) {}
