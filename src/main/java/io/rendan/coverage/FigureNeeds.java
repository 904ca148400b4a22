package io.rendan.coverage;

import io.rendan.analysis.Standing;
import io.rendan.analysis.Unlock;

import java.util.Map;
import java.util.Set;

/**
 * Columns without which single figures of parties cannot be known; what is not named here stands
 * and falls with its analysis.
 */
final class FigureNeeds {

    private static final Unlock CAPACITY =
            new Unlock(
                    "offers.csv",
                    "monthly_capacity",
                    "who is busy, how long one waits, who could step in");
    private static final Unlock REQUESTS =
            new Unlock("settlements.csv", "requests", "what each is asked for, month by month");
    private static final Unlock OUTSIDE =
            new Unlock(
                    "contracts.csv", "outside_option", "which buyers could leave, at what price");
    private static final Unlock SATISFIED =
            new Unlock("settlements.csv", "satisfaction", "how satisfied buyers and users are");

    private static final Unlock PUNCTUAL =
            new Unlock("settlements.csv", "on_time_share", "who delivers late, and to whom");

    private static final Map<String, Unlock> FIRST =
            Map.ofEntries(
                    Map.entry("requestsPerMonth", REQUESTS),
                    Map.entry("arrivalsAssumed", REQUESTS),
                    Map.entry("substituteCoverage", REQUESTS),
                    Map.entry("loadVsPeak", REQUESTS),
                    Map.entry("requestsTrend", REQUESTS),
                    Map.entry("requestsTrendPValue", REQUESTS),
                    Map.entry("onTimeShare", PUNCTUAL),
                    Map.entry("captiveBuyerIndex", OUTSIDE),
                    Map.entry("satisfaction", SATISFIED),
                    Map.entry("satisfactionTrend", SATISFIED));

    private static final Set<String> OF_CAPACITY =
            Set.of(
                    "monthlyCapacity",
                    "utilisation",
                    "expectedWaitDays",
                    "overloaded",
                    "backlogPerMonth",
                    "utilisationTrend",
                    "utilisationTrendPValue",
                    "monthsToSaturation");

    private FigureNeeds() {}

    /** What a figure stands on, given what its analysis does, and what it lacks first. */
    static Standing of(String figure, Standing ofAnalysis) {
        if (OF_CAPACITY.contains(figure)) {
            return new Standing(ofAnalysis.basis(), Standing.wanting(CAPACITY, REQUESTS).unlocks());
        }
        return FIRST.containsKey(figure)
                ? new Standing(ofAnalysis.basis(), Standing.wanting(FIRST.get(figure)).unlocks())
                : ofAnalysis;
    }
}
