package io.rendan.generator.plan;

/**
 * A range that a figure is drawn from, evenly.
 *
 * @param low smallest value
 * @param high largest value
 */
public record Range(double low, double high) {

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("range from " + low + " to " + high + " is empty");
        }
    }
}
