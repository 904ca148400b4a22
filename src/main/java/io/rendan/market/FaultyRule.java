package io.rendan.market;

/**
 * A rule that could not be used.
 *
 * @param rule name of its file, or its id
 * @param reason why, in a sentence
 */
public record FaultyRule(String rule, String reason) {}
