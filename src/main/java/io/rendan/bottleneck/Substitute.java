package io.rendan.bottleneck;

/**
 * A party that could step in.
 *
 * @param party index
 * @param capability the one it offers too
 * @param spareCapacity requests a month it could still take
 */
public record Substitute(int party, int capability, double spareCapacity) {}
