package io.rendan.bottleneck;

import java.util.List;

/**
 * A unit that others wait for, or cannot do without.
 *
 * @param party index of the unit
 * @param congested busy, with someone who has nowhere else to go or user revenue behind it
 * @param singlePoint much user revenue behind it and too few who could step in
 * @param score 0–1: 1 − (1 − s)(1 − r) of congestion and risk. Methods, section 7
 * @param captives indices of buyers that have nowhere else to go, ascending
 * @param substitutes who could step in, most spare capacity first
 * @param usersBehind who sells to users with its help
 * @param fallout who is hit if it stops
 * @param relief what could be done about the wait
 * @param months what its decisive queue was asked for, the complete months from the first report on
 */
public record Bottleneck(
        int party,
        boolean congested,
        boolean singlePoint,
        double score,
        List<Integer> captives,
        List<Substitute> substitutes,
        UsersBehind usersBehind,
        FailureImpact fallout,
        Relief relief,
        List<MonthlyLoad> months) {

    public Bottleneck {
        captives = List.copyOf(captives);
        substitutes = List.copyOf(substitutes);
        months = List.copyOf(months);
    }
}
