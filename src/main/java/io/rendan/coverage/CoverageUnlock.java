package io.rendan.coverage;

import java.util.List;

/**
 * A column, and what it would make known or sharper.
 *
 * @param file of the dataset
 * @param column in it
 * @param gives what would be known then, in plain words
 * @param missing names of what is missing for want of it
 * @param onBasis names of what stands on something else for want of it
 */
public record CoverageUnlock(
        String file, String column, String gives, List<String> missing, List<String> onBasis) {

    public CoverageUnlock {
        missing = List.copyOf(missing);
        onBasis = List.copyOf(onBasis);
    }
}
