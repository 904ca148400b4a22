package io.rendan.quality;

/**
 * An entry of the register that a remark is about.
 *
 * @param line where it stands in its file
 * @param contracts it is a side of
 * @param value of these a year, in the dataset's currency, as far as known
 */
public record Mention(String id, String name, long line, long contracts, double value) {}
