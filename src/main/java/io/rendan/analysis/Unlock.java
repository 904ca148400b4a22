package io.rendan.analysis;

/**
 * A column that is not there, or empty, and what it would make known or sharper. Methods, section
 * 14.
 *
 * @param file of the dataset, such as {@code offers.csv}
 * @param column in it, such as {@code monthly_capacity}
 * @param gives what would be known then, in plain words
 */
public record Unlock(String file, String column, String gives) {

    /** File and column, such as {@code offers.csv monthly_capacity}. */
    public String place() {
        return file + " " + column;
    }
}
