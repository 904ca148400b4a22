package io.rendan.silo;

import io.rendan.analysis.Verdict;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How open a group of today was in an earlier year, by the ties of then and the units of now.
 *
 * @param asOf last day of that year
 * @param monthsAgo how long before the report's date that is
 * @param externalShare NaN if its units had no ties
 * @param openness external share over what chance gave then, of a detected group over what is
 *     expected of it today: detection chose it for being closed today, so that its past looks more
 *     open than somebody would have found it then. NaN if not known
 * @param verdict of platforms only
 */
public record PastOpenness(
        LocalDate asOf,
        int monthsAgo,
        double externalShare,
        double openness,
        Optional<Verdict> verdict) {}
